package dk.maanedsbog.demo;

/** The kinds of ids: a letter before the number, so that none can be taken for a CPR number. */
enum Id {
    DEPARTMENT("A", 1),
    TEAM("T", 2),
    EMPLOYEE("M", 3),
    CITIZEN("B", 6),
    CASE("S", 6),
    PLACEMENT("P", 6),
    ACTIVITY("F", 6),
    CONVERSATION("SM", 7),
    VISIT("VB", 6),
    COMPANY("V", 5),
    RATING("ML", 7);

    private final String prefix;
    private final int width;

    Id(String prefix, int width) {
        this.prefix = prefix;
        this.width = width;
    }

    String prefix() {
        return prefix;
    }

    int width() {
        return width;
    }
}
