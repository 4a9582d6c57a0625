package dk.maanedsbog.demo;

/** Writes citizens, their cases, who is responsible for them and their categories. */
final class CaseRows {
    private final CsvFile citizens;
    private final CsvFile cases;
    private final CsvFile responsibilities;
    private final CsvFile categories;
    private final int known;

    CaseRows(Tables tables, Timeline timeline) {
        this.citizens = tables.of(Table.BORGERE);
        this.cases = tables.of(Table.SAGER);
        this.responsibilities = tables.of(Table.SAGSANSVAR);
        this.categories = tables.of(Table.VISITATIONER);
        this.known = timeline.dataUntil();
    }

    void citizen(Citizen citizen) {
        citizens.id(Id.CITIZEN, citizen.number())
                .date(citizen.born())
                .text(citizen.male() ? "M" : "K");
        if (citizen.newcomer()) {
            citizens.date(citizen.arrived()).date(citizen.firstBenefit());
        } else {
            citizens.blank().blank();
        }
        citizens.text(citizen.language()).endRow();
    }

    void write(RecordedCase recorded, Staff staff, Dice dice) {
        CaseFile file = recorded.file();
        cases.id(Id.CASE, file.number())
                .id(Id.CITIZEN, recorded.citizen().number())
                .text(file.programme().code())
                .date(file.opened())
                .dateUpTo(known, file.closed())
                .text(file.closed() <= known ? file.exit().code() : "")
                .endRow();
        for (Duty duty : recorded.duties().all()) {
            for (Tenure tenure : duty.post().tenures()) {
                int from = Math.max(duty.from(), tenure.from());
                int to = Math.min(duty.to(), tenure.to());
                responsibility(file, tenure.employee(), "ja", from, to);
            }
        }
        mentors(recorded, staff, dice);
        for (Readiness period : file.readiness()) {
            category(recorded.citizen(), period);
        }
    }

    private void mentors(RecordedCase recorded, Staff staff, Dice dice) {
        Post[] mentors = staff.postsOf(Role.MENTOR).toArray(Post[]::new);
        for (Activity activity : recorded.activities()) {
            if (activity.type() == ActivityType.MENTOR) {
                for (Tenure tenure : dice.pick(mentors).tenures()) {
                    int from = Math.max(activity.from(), tenure.from());
                    int to = Math.min(activity.to(), tenure.to());
                    responsibility(recorded.file(), tenure.employee(), "nej", from, to);
                }
            }
        }
    }

    private void responsibility(
            CaseFile file, Employee employee, String primary, int from, int to) {
        if (from > to || from > known) {
            return;
        }
        responsibilities
                .id(Id.CASE, file.number())
                .id(Id.EMPLOYEE, employee.number())
                .text(employee.role().code())
                .text(primary)
                .date(from)
                .dateUpTo(known, to)
                .endRow();
    }

    private void category(Citizen citizen, Readiness period) {
        if (period.from() <= known) {
            categories
                    .id(Id.CITIZEN, citizen.number())
                    .text(period.category().code())
                    .date(period.from())
                    .dateUpTo(known, period.to())
                    .endRow();
        }
    }
}
