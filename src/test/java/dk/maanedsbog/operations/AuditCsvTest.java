package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Translations;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit trail as a file, byte by byte. */
class AuditCsvTest {

    private static final AuditCsv CSV =
            new AuditCsv(key -> new Translations().getTranslation(key, DanishFormat.LOCALE));

    private static final AuditScopes.Names NAMES =
            new AuditScopes.Names(
                    List.of(new Department("A1", "Virksomhedsservice")), List.of(), List.of());

    @Test
    void a_file_has_a_mark_semicolons_and_danish_clocks() {
        String file = file("Mit team", Optional.of("department:A1"));
        assertThat(file).startsWith("\ufeff").endsWith("\r\n");
        assertThat(file.lines()).hasSize(2);
        assertThat(file)
                .contains("Tidspunkt;Bruger;Handling;Hvad;Omfang;Antal vist")
                .contains(
                        "2026-11-02 06:12:05;k1;Så tal om personer;Mit team;"
                                + "Virksomhedsservice;12");
    }

    @Test
    void a_unit_that_is_known_no_more_stands_as_the_trail_wrote_it() {
        assertThat(file("x", Optional.of("employee:X9"))).contains(";employee:X9;");
        assertThat(file("x", Optional.empty())).contains(";x;;12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-2", "@SUM(A1)", "\tx"})
    void nothing_begins_a_formula(String what) {
        assertThat(file(what, Optional.empty())).contains(";'" + what + ";");
    }

    @Test
    void what_would_break_a_line_is_quoted() {
        assertThat(file("a;b \"c\"\nd", Optional.empty())).contains(";\"a;b \"\"c\"\"\nd\";");
    }

    private static String file(String what, Optional<String> scope) {
        return new String(
                CSV.bytes(
                        List.of(
                                new AuditEntry(
                                        Instant.parse("2026-11-02T05:12:05Z"),
                                        "k1",
                                        AuditAction.PERSONS_VIEWED,
                                        what,
                                        scope,
                                        12)),
                        NAMES),
                StandardCharsets.UTF_8);
    }
}
