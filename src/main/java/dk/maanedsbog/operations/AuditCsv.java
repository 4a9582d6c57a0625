package dk.maanedsbog.operations;

import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.shared.DanishFormat;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The audit trail as a file that a Danish spreadsheet opens: semicolons, UTF-8 with its mark. */
final class AuditCsv {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(DanishFormat.ZONE);

    private final UnaryOperator<String> words;

    /**
     * @param words what a key of the translations says, as a file knows no reader's language
     */
    AuditCsv(UnaryOperator<String> words) {
        this.words = words;
    }

    byte[] bytes(List<AuditEntry> entries, AuditScopes.Names names) {
        StringBuilder file = new StringBuilder().append(SpreadsheetLine.BOM);
        file.append(
                SpreadsheetLine.of(
                        Stream.of("time", "user", "action", "what", "scope", "results")
                                .map(key -> words.apply("audit." + key))));
        entries.forEach(entry -> file.append(SpreadsheetLine.of(cells(entry, names))));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> cells(AuditEntry entry, AuditScopes.Names names) {
        return Stream.of(
                TIME.format(entry.at()),
                entry.userName(),
                words.apply(AccessWords.key(entry.action())),
                entry.what(),
                names.of(entry.scope()),
                Long.toString(entry.results()));
    }
}
