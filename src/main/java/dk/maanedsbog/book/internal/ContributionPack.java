package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.NewContribution;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Contributions of one indicator and department as they lie in the store: deflated, each as
 * subject, citizen, employee, team, amount, case and two days. An empty text stands for none, as no
 * id is empty.
 *
 * <p>A pack begins with {@link #WITH_CASES} and then how many it holds. Those written before there
 * were cases and days begin with how many at once, which is never below zero.
 */
record ContributionPack(
        String indicator, String departmentId, int part, int contributions, byte[] content) {

    private static final int WITH_CASES = -2;

    static ContributionPack of(
            String indicator, String departmentId, int part, List<NewContribution> rows) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater)))) {
            out.writeInt(WITH_CASES);
            out.writeInt(rows.size());
            for (NewContribution row : rows) {
                write(row, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new ContributionPack(
                indicator, departmentId, part, rows.size(), bytes.toByteArray());
    }

    private static void write(NewContribution row, DataOutputStream out) throws IOException {
        out.writeUTF(row.subject());
        out.writeUTF(text(row.citizen()));
        out.writeUTF(text(row.employeeId()));
        out.writeUTF(text(row.teamId()));
        out.writeUTF(row.amount().toPlainString());
        out.writeUTF(text(row.caseId()));
        out.writeInt(row.fromDay());
        out.writeInt(row.toDay());
    }

    static List<Contribution> unpacked(String departmentId, byte[] content) {
        List<Contribution> rows = new ArrayList<>();
        try (var in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            int first = in.readInt();
            boolean withCases = first == WITH_CASES;
            int count = withCases ? in.readInt() : first;
            Optional<String> department = optional(departmentId);
            for (int i = 0; i < count; i++) {
                rows.add(read(in, department, withCases));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Contribution read(
            DataInputStream in, Optional<String> department, boolean withCases) throws IOException {
        return new Contribution(
                in.readUTF(),
                optional(in.readUTF()),
                optional(in.readUTF()),
                optional(in.readUTF()),
                department,
                new BigDecimal(in.readUTF()),
                withCases ? optional(in.readUTF()) : Optional.empty(),
                withCases ? day(in.readInt()) : Optional.empty(),
                withCases ? day(in.readInt()) : Optional.empty());
    }

    private static String text(String id) {
        return id == null ? "" : id;
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<LocalDate> day(int day) {
        return day == Publication.NO_DAY
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(day));
    }
}
