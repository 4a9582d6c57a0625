package dk.maanedsbog.extract;

import java.nio.file.Path;
import java.util.Locale;

/** Where an extract comes from: a folder of CSV files, a workbook or a database. */
public sealed interface ExtractSource permits CsvFolder, RowSource {

    /**
     * The source that a description tells how to read.
     *
     * @param source a folder, an XLSX file or a JDBC address
     * @throws ExtractRefused when the description is of another kind of source
     */
    static ExtractSource of(
            String source, SourceDescription description, SourceCredentials credentials) {
        assertKind(source, description);
        return switch (description.kind()) {
            case CSV -> new CsvFolder(Path.of(source));
            case XLSX -> new WorkbookSource(Path.of(source), new CellText(description));
            case JDBC ->
                    new DatabaseSource(
                            new JdbcAddress(source), credentials, new CellText(description));
        };
    }

    /** The source as it may be shown: of a database address, the parameters are left out. */
    static String shown(String source) {
        return JdbcAddress.isOne(source) ? new JdbcAddress(source).shown() : source;
    }

    private static void assertKind(String source, SourceDescription description) {
        boolean database = JdbcAddress.isOne(source);
        if (database != (description.kind() == SourceDescription.Kind.JDBC)) {
            throw new ExtractRefused(
                    database
                            ? "Kilden er en database, men kildebeskrivelsen »%s« er ikke til databaser. Vælg en med »kind: jdbc«, fx --source-description=rapportdatabase."
                                    .formatted(description.name())
                            : "Kildebeskrivelsen »%s« er til en database. Skriv databasens adresse, fx --source=jdbc:postgresql://server/base, eller vælg en anden kildebeskrivelse."
                                    .formatted(description.name()));
        }
        if (description.kind() == SourceDescription.Kind.CSV
                && source.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new ExtractRefused(
                    "Kilden er en Excel-fil, men kildebeskrivelsen »%s« er til CSV-filer. Vælg en med »kind: xlsx«, fx --source-description=excel."
                            .formatted(description.name()));
        }
    }
}
