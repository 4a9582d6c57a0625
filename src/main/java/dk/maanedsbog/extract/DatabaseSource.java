package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A reporting database with one view a table. All views are read on one connection in one read-only
 * transaction; where the database can hold it still meanwhile, they show one and the same moment.
 */
final class DatabaseSource implements RowSource {

    /** Where REPEATABLE READ reads from a snapshot; elsewhere it may lock what others write. */
    private static final Set<String> WITH_SNAPSHOTS =
            Set.of("PostgreSQL", "H2", "MySQL", "MariaDB");

    private final JdbcAddress address;
    private final SourceCredentials credentials;
    private final CellText text;
    private final Map<String, Optional<SourceTable>> views = new ConcurrentHashMap<>();
    private Optional<Connection> connection = Optional.empty();
    private ViewNames names;

    DatabaseSource(JdbcAddress address, SourceCredentials credentials, CellText text) {
        this.address = address;
        this.credentials = credentials;
        this.text = text;
    }

    @Override
    public void open(Warnings warnings) {
        if (address.holdsPassword()) {
            warnings.add(
                    "Adgangskoden står i databasens adresse, hvor andre på maskinen kan se den. Sæt den i MAANEDSBOG_SOURCE_PASSWORD i stedet.");
        }
        assertDriver();
        try {
            Connection opened =
                    DriverManager.getConnection(address.url(), credentials.properties());
            connection = Optional.of(opened);
            holdStill(opened, warnings);
            names = ViewNames.of(opened);
        } catch (SQLException e) {
            throw DatabaseAnswer.refused(address.shown(), e);
        }
    }

    private void assertDriver() {
        try {
            DriverManager.getDriver(address.url());
        } catch (SQLException e) {
            throw new ExtractRefused(
                    address.shown(),
                    "Programmet kan ikke tale med »%s«. Det kan PostgreSQL og H2 (jdbc:postgresql og jdbc:h2); en anden database skal have sin driver lagt ved programmet."
                            .formatted(address.driver()));
        }
    }

    private static void holdStill(Connection opened, Warnings warnings) throws SQLException {
        opened.setReadOnly(true);
        if (WITH_SNAPSHOTS.contains(opened.getMetaData().getDatabaseProductName())) {
            opened.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        } else {
            warnings.add(
                    "Databasen viser måske ikke alle views fra samme øjeblik. Hent, når ingen skriver i den.");
        }
        opened.setAutoCommit(false);
    }

    @Override
    public Optional<SourceTable> find(String name) {
        return views.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> look(name));
    }

    private Optional<SourceTable> look(String name) {
        return names.find(name).map(view -> DatabaseView.of(view, connection.orElseThrow(), text));
    }

    @Override
    public ExtractRefused missing(List<String> missing) {
        return new ExtractRefused(
                address.shown(),
                "Databasen mangler %s: %s. Opret det, der mangler, giv brugeren læseadgang (GRANT SELECT), eller skriv viewets navn i kildebeskrivelsen, fx skema.navn."
                        .formatted(
                                missing.size() == 1 ? "viewet" : "disse views",
                                String.join(", ", missing)));
    }

    /** One connection carries one result at a time in most databases. */
    @Override
    public boolean readsInParallel() {
        return false;
    }

    @Override
    public void close() {
        try {
            if (connection.isPresent()) {
                connection.get().rollback();
                connection.get().close();
            }
        } catch (SQLException gone) {
            // nothing was written, and a connection that is gone needs no closing
        }
        connection = Optional.empty();
    }
}
