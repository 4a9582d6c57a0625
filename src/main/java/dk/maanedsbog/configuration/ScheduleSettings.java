package dk.maanedsbog.configuration;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.WorkingDays;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When pulls begin by themselves, and what they pull from. Times are Danish ones.
 *
 * @param source what is pulled from, also by hand in <i>Drift</i>; empty when nothing is set
 * @param monthly when the month before is pulled; empty for never
 * @param weekly when the week before is pulled; empty for never
 * @param retryEvery how long it is waited for an extract that has not arrived whole
 * @param noteDue whether an extract without its delivery note counts as not arrived
 * @param workingDays the days that the municipality works on
 */
public record ScheduleSettings(
        Optional<Source> source,
        Optional<Monthly> monthly,
        Optional<Weekly> weekly,
        Duration retryEvery,
        boolean noteDue,
        WorkingDays workingDays) {

    /** What holds where nothing is set: nothing begins by itself. */
    public static final ScheduleSettings OFF =
            new ScheduleSettings(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ofMinutes(30),
                    true,
                    WorkingDays.USUAL);

    ScheduleSettings from(Source other) {
        return new ScheduleSettings(
                Optional.of(other), monthly, weekly, retryEvery, noteDue, workingDays);
    }

    /**
     * What is pulled from.
     *
     * @param address a folder, a workbook or a JDBC address; {@code {periode}} in it stands for the
     *     period's code
     * @param description the name of the source description, without {@code .yml}
     */
    public record Source(String address, String description) {

        static final String PERIOD = "{periode}";

        static Source standard(Path folder) {
            return new Source(folder.toString(), "standard");
        }

        /** Where the extract of that period lies. */
        public String addressOf(Period period) {
            return address.replace(PERIOD, period.code());
        }

        /** Without the address, which may hold what is nobody's business. */
        @Override
        public String toString() {
            return "Source[%s]".formatted(description);
        }
    }

    /**
     * On the n-th working day of a month the month before is pulled.
     *
     * @param giveUpAfter how long an extract may be late
     */
    public record Monthly(int workingDay, LocalTime time, Duration giveUpAfter) {}

    /**
     * On a day of the week the week before is pulled.
     *
     * @param giveUpAfter how long an extract may be late
     */
    public record Weekly(DayOfWeek day, LocalTime time, Duration giveUpAfter) {}
}
