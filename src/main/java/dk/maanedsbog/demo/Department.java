package dk.maanedsbog.demo;

import java.util.List;

/** The departments of the job centre: their first teams and the usual caseload in them. */
enum Department {
    COMPANY_SERVICE("Virksomhedsservice", 34, "Havnen", "Torvet", "Broen"),
    JOB_READY("Jobparate", 48, "Kompasset", "Springbrættet"),
    ACTIVITY_READY("Aktivitetsparate", 39, "Fyrtårnet", "Værkstedet"),
    YOUTH("Ungeenheden", 43, "Startbanen", "Fodfæstet");

    private final String title;
    private final int caseload;
    private final List<String> teams;

    Department(String title, int caseload, String... teams) {
        this.title = title;
        this.caseload = caseload;
        this.teams = List.of(teams);
    }

    /** The department whose caseworkers take such a case. */
    static Department of(Programme programme, Category category) {
        if (programme == Programme.EDUCATION_BENEFIT) {
            return YOUTH;
        }
        return category == Category.ACTIVITY_READY ? ACTIVITY_READY : JOB_READY;
    }

    String title() {
        return title;
    }

    int number() {
        return ordinal() + 1;
    }

    /** The role that carries cases here. */
    Role role() {
        return this == COMPANY_SERVICE ? Role.CONSULTANT : Role.CASEWORKER;
    }

    int postsFor(double openCases) {
        return Math.max(teams.size(), (int) Math.round(openCases / caseload));
    }

    int teamsFor(int posts) {
        return Math.max(teams.size(), Math.ceilDiv(posts, 14));
    }

    /** The name of a team; beyond the first ones the names come again with a number. */
    String teamName(int index) {
        String name = "Team " + teams.get(index % teams.size());
        return index < teams.size() ? name : name + " " + (index / teams.size() + 1);
    }
}
