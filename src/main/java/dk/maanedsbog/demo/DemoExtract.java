package dk.maanedsbog.demo;

import dk.maanedsbog.shared.MadeUpExtract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the standard extract of a municipality that doesn't exist, the same for the same size. */
public final class DemoExtract {
    private static final int COMPANIES_AT_LEAST = 30;
    private static final int CITIZENS_A_COMPANY = 4;
    private static final int PROGRESS_STEPS = 10;

    /**
     * How much is written.
     *
     * @param dataUntil the last day that anything is known of; null is the last day of the month
     * @param clean whether the rows that the contract rejects are left out
     */
    public record Size(
            int citizens,
            int months,
            YearMonth until,
            long seed,
            boolean clean,
            LocalDate dataUntil) {

        private static final int MOST_DAYS_AFTER = 62;

        public Size {
            require(
                    citizens >= 50 && citizens <= 500_000,
                    "Antal borgere skal være mellem 50 og 500.000, ikke " + citizens + ".");
            require(
                    months >= 1 && months <= 240,
                    "Antal måneder skal være mellem 1 og 240, ikke " + months + ".");
            require(until != null, "Den sidste måned mangler.");
            require(
                    until.getYear() >= 2000 && until.getYear() <= 2100,
                    "Den sidste måned skal ligge mellem år 2000 og 2100, ikke " + until + ".");
            LocalDate end = until.atEndOfMonth();
            dataUntil = dataUntil == null ? end : dataUntil;
            require(
                    !dataUntil.isBefore(end) && !dataUntil.isAfter(end.plusDays(MOST_DAYS_AFTER)),
                    "Data skal gå til mellem "
                            + end
                            + " og "
                            + end.plusDays(MOST_DAYS_AFTER)
                            + ", ikke "
                            + dataUntil
                            + ".");
        }

        public Size(int citizens, int months, YearMonth until, long seed, boolean clean) {
            this(citizens, months, until, seed, clean, null);
        }

        private static void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }
    }

    private final Size size;
    private final Timeline timeline;

    public DemoExtract(Size size) {
        this.size = size;
        this.timeline = Timeline.of(size.until(), size.months(), size.dataUntil());
    }

    /** The number of rows a table that the contract rejects in an extract that isn't clean. */
    public static Map<String, Integer> rejectedRows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (BadRow bad : BadRow.ALL) {
            rows.merge(bad.table().title(), bad.count(), Integer::sum);
        }
        return rows;
    }

    /** Writes the tables and the delivery note; files of the same names are replaced. */
    public void write(Path folder, Consumer<String> progress) {
        List<Citizen> citizens = citizens();
        Staff staff = new Hiring(size.seed(), timeline).hire(Caseload.mean(citizens, timeline));
        Caseload caseload = new Caseload(staff);
        caseload.assign(citizens);
        progress.accept("Medarbejdere: " + staff.employees().size());
        try (Tables tables = Tables.in(folder)) {
            BadRows badRows = new BadRows(size.seed(), tables, timeline, size.clean());
            new StaffRows(tables, timeline).write(staff, badRows);
            int companies = Math.max(COMPANIES_AT_LEAST, size.citizens() / CITIZENS_A_COMPANY);
            CitizenRows rows =
                    new CitizenRows(size.seed(), tables, timeline, staff, caseload, companies);
            for (int i = 0; i < citizens.size(); i++) {
                rows.write(citizens.get(i));
                badRows.writeCase((i + 1.0) / citizens.size(), citizens.get(i), staff);
                report(i + 1, progress);
            }
            new CompanyVisits(size.seed(), tables, timeline, companies).write(staff, badRows);
            tables.writeDeliveryNote(timeline.dataUntil());
            MadeUpExtract.mark(folder);
        } catch (IOException e) {
            throw notWritten(folder, e);
        } catch (UncheckedIOException e) {
            throw notWritten(folder, e.getCause());
        }
    }

    private static UncheckedIOException notWritten(Path folder, IOException cause) {
        return new UncheckedIOException("Demo-udtrækket kunne ikke skrives i " + folder, cause);
    }

    private List<Citizen> citizens() {
        CitizenLife life = new CitizenLife(size.seed(), timeline);
        List<Citizen> citizens = new ArrayList<>(size.citizens());
        for (int number = 1; number <= size.citizens(); number++) {
            citizens.add(life.draw(number));
        }
        return citizens;
    }

    private void report(int done, Consumer<String> progress) {
        int step = Math.ceilDiv(size.citizens(), PROGRESS_STEPS);
        if (done % step == 0 || done == size.citizens()) {
            progress.accept("Borgere: " + done + " af " + size.citizens());
        }
    }
}
