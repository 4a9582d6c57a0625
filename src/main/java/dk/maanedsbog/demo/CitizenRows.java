package dk.maanedsbog.demo;

import java.util.ArrayList;
import java.util.List;

/** Writes everything about one citizen at a time, so that little is kept in memory. */
final class CitizenRows {
    private final long seed;
    private final Staff staff;
    private final Caseload caseload;
    private final Activities activities;
    private final CaseRows caseRows;
    private final ActivityRows activityRows;
    private final Conversations conversations;
    private final BenefitWeeks benefitWeeks;
    private final WageHours wageHours;
    private final Ratings ratings;

    CitizenRows(
            long seed,
            Tables tables,
            Timeline timeline,
            Staff staff,
            Caseload caseload,
            int companies) {
        this.seed = seed;
        this.staff = staff;
        this.caseload = caseload;
        this.activities = new Activities(seed, timeline, companies);
        this.caseRows = new CaseRows(tables, timeline);
        this.activityRows = new ActivityRows(tables, timeline);
        this.conversations = new Conversations(tables, timeline);
        this.benefitWeeks = new BenefitWeeks(tables, timeline);
        this.wageHours = new WageHours(tables, timeline);
        this.ratings = new Ratings(tables, timeline);
    }

    void write(Citizen citizen) {
        caseRows.citizen(citizen);
        List<RecordedCase> cases = new ArrayList<>();
        for (CaseFile file : citizen.cases()) {
            List<Activity> done = activities.of(citizen, file);
            RecordedCase recorded = new RecordedCase(citizen, file, caseload.of(file), done);
            cases.add(recorded);
            // Each subject has its own dice: a change in one leaves the others as they were.
            caseRows.write(recorded, staff, dice("mentors", file));
            activityRows.write(recorded, dice("placements", file));
            conversations.write(recorded, dice("conversations", file));
            benefitWeeks.write(recorded);
            ratings.write(recorded, dice("ratings", file));
        }
        wageHours.write(citizen, cases);
    }

    private Dice dice(String subject, CaseFile file) {
        return Dice.of(seed, subject, file.number());
    }
}
