package dk.maanedsbog.demo;

/** What is wrong with a row that can't be right. */
enum Fault {
    WRONG_DATE,
    WRONG_NUMBER,
    UNKNOWN_CODE,
    UNKNOWN_ID,
    SAME_KEY,
    END_BEFORE_START,
    PLACED_BEFORE_REFERRED,
    OVERLAPPING_EMPLOYMENT,
    AFTER_THE_LAST_DAY,
    SCIENTIFIC_ID,
    LONG_ID
}
