package dk.maanedsbog.book.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.NewContribution;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What is packed comes out again, also from packs of an earlier version. */
class ContributionPackTest {

    private static final LocalDate TRIAGED = LocalDate.of(2026, 8, 21);
    private static final LocalDate PLACED = LocalDate.of(2026, 10, 5);

    @Test
    void case_and_days_come_out_as_they_went_in() {
        var rows =
                List.of(
                        placement("P1", "S-10482", TRIAGED.toEpochDay(), PLACED.toEpochDay()),
                        placement("P2", null, LocalDate.EPOCH.toEpochDay(), Publication.NO_DAY),
                        placement("P3", "S-3", LocalDate.of(1969, 12, 31).toEpochDay(), 0));

        List<Contribution> out =
                ContributionPack.unpacked(
                        "A1", ContributionPack.of("waiting", "A1", 0, rows).content());

        assertThat(out.getFirst())
                .isEqualTo(
                        new Contribution(
                                "P1",
                                Optional.of("B1"),
                                Optional.of("K1"),
                                Optional.empty(),
                                Optional.of("A1"),
                                new BigDecimal("45.0000"),
                                Optional.of("S-10482"),
                                Optional.of(TRIAGED),
                                Optional.of(PLACED)));
        assertThat(out.get(1).caseId()).isEmpty();
        assertThat(out.get(1).from()).contains(LocalDate.EPOCH);
        assertThat(out.get(1).to()).isEmpty();
        assertThat(out.get(2).from()).contains(LocalDate.of(1969, 12, 31));
        assertThat(out.get(2).to()).contains(LocalDate.EPOCH);
    }

    @Test
    void a_pack_written_before_there_were_cases_is_still_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(2);
            for (String subject : List.of("P1", "P2")) {
                for (String text : List.of(subject, "B1", "K1", "", "45.0000")) {
                    out.writeUTF(text);
                }
            }
        }

        assertThat(ContributionPack.unpacked("", bytes.toByteArray()))
                .containsExactly(old("P1"), old("P2"));
    }

    private static Contribution old(String subject) {
        return new Contribution(
                subject,
                Optional.of("B1"),
                Optional.of("K1"),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal("45.0000"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static NewContribution placement(String subject, String onCase, long from, long to) {
        return new NewContribution(
                "waiting",
                subject,
                "B1",
                "K1",
                null,
                "A1",
                new BigDecimal("45.0000"),
                onCase,
                (int) from,
                (int) to);
    }
}
