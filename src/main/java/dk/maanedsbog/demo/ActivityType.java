package dk.maanedsbog.demo;

/** What a citizen does during a case: its code and the last digit of its benefit code. */
enum ActivityType {
    INTERNSHIP("virksomhedspraktik", 7),
    WAGE_SUBSIDY("loentilskud", 5),
    COMMUNITY_WORK("nytteindsats", 9),
    GUIDANCE("vejledning_opkvalificering", 3),
    MENTOR("mentor", 0),
    TRAINING_JOB("igu_praktik", 0),
    TRAINING_SCHOOL("igu_skole", 0),
    ORDINARY_HOURS("ordinaere_timer", 0),
    JOB("job", 0),
    EDUCATION("uddannelse", 4);

    private final String code;
    private final int benefitDigit;

    ActivityType(String code, int benefitDigit) {
        this.code = code;
        this.benefitDigit = benefitDigit;
    }

    String code() {
        return code;
    }

    int benefitDigit() {
        return benefitDigit;
    }

    boolean atCompany() {
        return switch (this) {
            case INTERNSHIP, WAGE_SUBSIDY, TRAINING_JOB, ORDINARY_HOURS, JOB -> true;
            default -> false;
        };
    }

    /** A company consultant finds the company. */
    boolean needsPlacement() {
        return this == INTERNSHIP || this == WAGE_SUBSIDY;
    }

    boolean paysWage() {
        return this == JOB || this == ORDINARY_HOURS || this == TRAINING_JOB;
    }

    /** Paid so that no benefit is. */
    boolean replacesBenefit() {
        return this == JOB || this == TRAINING_JOB;
    }
}
