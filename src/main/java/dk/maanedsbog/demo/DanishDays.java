package dk.maanedsbog.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Knows on which days (counted from 1970) a job centre is open and when it is quiet. */
final class DanishDays {
    private static final Set<MonthDay> CLOSED =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(6, 5),
                    MonthDay.of(12, 24),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26),
                    MonthDay.of(12, 31));

    private DanishDays() {}

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    static int month(int day) {
        return LocalDate.ofEpochDay(day).getMonthValue();
    }

    /** The day itself when the job centre is open, else the next day on which it is. */
    static int openFrom(int day) {
        int open = day;
        while (!isOpen(open)) {
            open++;
        }
        return open;
    }

    static int openBefore(int day) {
        int open = day;
        while (!isOpen(open)) {
            open--;
        }
        return open;
    }

    static int monday(int day) {
        // 1 January 1970 was a Thursday.
        return day - Math.floorMod(day + 3, 7);
    }

    /** The part of the usual work that is done in the month of the day. */
    static double busyness(int day) {
        return switch (month(day)) {
            case 7 -> 0.45;
            case 8 -> 0.95;
            case 12 -> 0.8;
            default -> 1;
        };
    }

    private static boolean isOpen(int day) {
        if (Math.floorMod(day + 3, 7) > 4) {
            return false;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return !CLOSED.contains(MonthDay.of(date.getMonth(), date.getDayOfMonth()));
    }
}
