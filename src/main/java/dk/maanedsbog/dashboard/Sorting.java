package dk.maanedsbog.dashboard;

/** How the rows of a table stand by one column. */
enum Sorting {
    NOT("none", "↕"),
    UP("ascending", "↑"),
    DOWN("descending", "↓");

    private final String spoken;
    private final String sign;

    Sorting(String spoken, String sign) {
        this.spoken = spoken;
        this.sign = sign;
    }

    /** As {@code aria-sort} says it. */
    String spoken() {
        return spoken;
    }

    String sign() {
        return sign;
    }
}
