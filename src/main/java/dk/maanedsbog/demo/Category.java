package dk.maanedsbog.demo;

/** How near to a job or an education a citizen is judged to be. */
enum Category {
    JOB_READY("jobparat"),
    ACTIVITY_READY("aktivitetsparat"),
    EDUCATION_READY("uddannelsesparat"),
    PLAINLY_EDUCATION_READY("aabenlyst_uddannelsesparat"),
    UNKNOWN("uoplyst");

    private final String code;

    Category(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
