package dk.maanedsbog.demo;

/** Writes how newcomers and their caseworkers rate the way to a job, four times a year. */
final class Ratings {
    private static final String INSTRUMENT = "FIP";
    private static final String[] ITEMS = {
        "Viden om arbejdsmarkedet", "Mestring af eget liv", "Dansk", "Mødestabilitet", "Motivation"
    };
    private static final int LOWEST = 1;
    private static final int HIGHEST = 7;

    private final CsvFile file;
    private final Timeline timeline;
    private int number;

    Ratings(Tables tables, Timeline timeline) {
        this.file = tables.of(Table.PROGRESSION);
        this.timeline = timeline;
    }

    void write(RecordedCase recorded, Dice dice) {
        if (recorded.file().programme() != Programme.INTEGRATION) {
            return;
        }
        double start = dice.fraction(1.5, 4);
        double yearly = dice.fraction(-0.1, 1.1);
        int opened = recorded.file().opened();
        int last = Math.min(recorded.file().closed(), timeline.dataUntil());
        int day = Math.max(opened + 14, timeline.leadStart()) + dice.between(0, 80);
        while (day <= last) {
            int date = DanishDays.openFrom(day);
            if (date <= last && dice.chance(0.85 * DanishDays.busyness(date))) {
                round(recorded.citizen(), dice, date, start + yearly * (date - opened) / 365);
            }
            day = date + dice.between(78, 104);
        }
    }

    private void round(Citizen citizen, Dice dice, int date, double level) {
        boolean both = dice.chance(0.85);
        for (String item : ITEMS) {
            double seen = level + dice.fraction(-1, 1);
            rating(citizen, item, "sagsbehandler", seen, date);
            if (both) {
                // Citizens tend to think they are nearer to a job than the caseworker does.
                rating(citizen, item, "borger", seen + dice.fraction(-1, 2.4), date);
            }
        }
    }

    private void rating(Citizen citizen, String item, String by, double seen, int date) {
        file.id(Id.RATING, ++number)
                .id(Id.CITIZEN, citizen.number())
                .text(INSTRUMENT)
                .text(item)
                .text(by)
                .number(Math.clamp(Math.round(seen), LOWEST, HIGHEST))
                .date(date)
                .endRow();
    }
}
