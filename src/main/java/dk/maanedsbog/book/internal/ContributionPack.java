package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Publication.NewContribution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Contributions of one indicator and department as they lie in the store: deflated, each as
 * subject, citizen, employee, team and amount. An empty text stands for none, as no id is empty.
 */
record ContributionPack(
        String indicator, String departmentId, int part, int contributions, byte[] content) {

    static ContributionPack of(
            String indicator, String departmentId, int part, List<NewContribution> rows) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeInt(rows.size());
            for (NewContribution row : rows) {
                out.writeUTF(row.subject());
                out.writeUTF(text(row.citizen()));
                out.writeUTF(text(row.employeeId()));
                out.writeUTF(text(row.teamId()));
                out.writeUTF(row.amount().toPlainString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new ContributionPack(
                indicator, departmentId, part, rows.size(), bytes.toByteArray());
    }

    static List<Contribution> unpacked(String departmentId, byte[] content) {
        List<Contribution> rows = new ArrayList<>();
        try (var in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                rows.add(
                        new Contribution(
                                in.readUTF(),
                                optional(in.readUTF()),
                                optional(in.readUTF()),
                                optional(in.readUTF()),
                                optional(departmentId),
                                new BigDecimal(in.readUTF()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String text(String id) {
        return id == null ? "" : id;
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
