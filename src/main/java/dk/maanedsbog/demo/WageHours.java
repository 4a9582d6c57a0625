package dk.maanedsbog.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Writes the paid hours of a citizen month by month. */
final class WageHours {
    private final CsvFile file;
    private final YearMonth first;
    private final int[] firstDays;
    private final double[] hours;

    WageHours(Tables tables, Timeline timeline) {
        this.file = tables.of(Table.LOENTIMER);
        this.first = YearMonth.from(LocalDate.ofEpochDay(timeline.leadStart()));
        LocalDate afterLast = LocalDate.ofEpochDay(timeline.dataUntil() + 1L);
        int months = (int) first.until(YearMonth.from(afterLast), ChronoUnit.MONTHS);
        this.hours = new double[months];
        this.firstDays = new int[months + 1];
        for (int i = 0; i <= months; i++) {
            firstDays[i] = DanishDays.day(first.plusMonths(i).atDay(1));
        }
    }

    void write(Citizen citizen, List<RecordedCase> cases) {
        Arrays.fill(hours, 0);
        for (RecordedCase recorded : cases) {
            for (Activity activity : recorded.activities()) {
                if (activity.type().paysWage()) {
                    add(activity);
                }
            }
        }
        for (int i = 0; i < hours.length; i++) {
            int tenths = (int) Math.round(hours[i] * 10);
            if (tenths > 0) {
                YearMonth month = first.plusMonths(i);
                file.id(Id.CITIZEN, citizen.number())
                        .month(month.getYear(), month.getMonthValue())
                        .tenths(tenths)
                        .endRow();
            }
        }
    }

    private void add(Activity activity) {
        for (int i = 0; i < hours.length; i++) {
            int from = Math.max(firstDays[i], activity.from());
            int to = Math.min(firstDays[i + 1] - 1, activity.to());
            if (from <= to) {
                hours[i] += (to - from + 1) * activity.hours() / 7.0;
            }
        }
    }
}
