package dk.maanedsbog.demo;

import java.util.List;

/** How many rows of a table have a certain fault. */
record BadRow(Table table, Fault fault, int count) {

    /** All that a delivery with faults has: at most five a table, so that none is refused. */
    static final List<BadRow> ALL =
            List.of(
                    new BadRow(Table.MEDARBEJDERE, Fault.UNKNOWN_CODE, 1),
                    new BadRow(Table.ANSAETTELSER, Fault.OVERLAPPING_EMPLOYMENT, 2),
                    new BadRow(Table.ANSAETTELSER, Fault.END_BEFORE_START, 1),
                    new BadRow(Table.BORGERE, Fault.WRONG_DATE, 2),
                    new BadRow(Table.BORGERE, Fault.SCIENTIFIC_ID, 1),
                    new BadRow(Table.BORGERE, Fault.LONG_ID, 1),
                    new BadRow(Table.SAGER, Fault.WRONG_DATE, 1),
                    new BadRow(Table.SAGER, Fault.UNKNOWN_CODE, 1),
                    new BadRow(Table.SAGER, Fault.LONG_ID, 1),
                    new BadRow(Table.SAGSANSVAR, Fault.UNKNOWN_ID, 1),
                    new BadRow(Table.SAGSANSVAR, Fault.END_BEFORE_START, 1),
                    new BadRow(Table.VISITATIONER, Fault.UNKNOWN_CODE, 1),
                    new BadRow(Table.VISITATIONER, Fault.END_BEFORE_START, 1),
                    new BadRow(Table.PLACERINGER, Fault.PLACED_BEFORE_REFERRED, 2),
                    new BadRow(Table.PLACERINGER, Fault.UNKNOWN_ID, 1),
                    new BadRow(Table.PLACERINGER, Fault.SCIENTIFIC_ID, 1),
                    new BadRow(Table.FORLOEB, Fault.WRONG_NUMBER, 2),
                    new BadRow(Table.FORLOEB, Fault.END_BEFORE_START, 1),
                    new BadRow(Table.FORLOEB, Fault.SAME_KEY, 1),
                    new BadRow(Table.SAMTALER, Fault.UNKNOWN_CODE, 1),
                    new BadRow(Table.SAMTALER, Fault.SAME_KEY, 1),
                    new BadRow(Table.SAMTALER, Fault.AFTER_THE_LAST_DAY, 2),
                    new BadRow(Table.VIRKSOMHEDSBESOEG, Fault.SAME_KEY, 1),
                    new BadRow(Table.VIRKSOMHEDSBESOEG, Fault.AFTER_THE_LAST_DAY, 2),
                    new BadRow(Table.YDELSESUGER, Fault.UNKNOWN_ID, 2),
                    new BadRow(Table.LOENTIMER, Fault.WRONG_NUMBER, 2),
                    new BadRow(Table.PROGRESSION, Fault.SAME_KEY, 1),
                    new BadRow(Table.PROGRESSION, Fault.WRONG_DATE, 1));
}
