package dk.maanedsbog.demo;

/** The time that a post carries a case, both days included. */
record Duty(Post post, int from, int to) {
    boolean on(int day) {
        return from <= day && day <= to;
    }
}
