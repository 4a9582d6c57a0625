package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.maanedsbog.PostgresServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Views of a PostgreSQL database are read typed, from one moment, and refused in words. */
class DatabaseSourceTest {

    private static final String PASSWORD = "hemmeligt4711";
    private static final SourceDescription DATABASE =
            ListSource.described(SourceDescription.Kind.JDBC);

    @TempDir Path folder;

    private String url;
    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        url = PostgresServer.newDatabase("views").replaceAll("[?].*", "");
        connection = DriverManager.getConnection(url, PostgresServer.USER, PASSWORD);
        for (var file : new SmallExtract().files().entrySet()) {
            List<String> lines =
                    new String(file.getValue(), StandardCharsets.UTF_8).lines().toList();
            table(file.getKey().replace(".csv", ""), lines);
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void typed_values_become_the_text_that_the_rules_read() throws Exception {
        replace(
                "forloeb",
                """
                SELECT 7::bigint AS forloeb_id, 'S1'::char(10) AS sag_id, 'job' AS type,
                       timestamptz '2018-08-31T22:30:00Z' AS start_dato,
                       timestamp '2026-11-30 00:00' AS planlagt_slut_dato,
                       date '2026-11-29' AS slut_dato, 7.125::double precision AS timer_pr_uge,
                       true AS virksomhed_id
                """);
        assertThat(rows("forloeb", DATABASE))
                .containsExactly(
                        "[7, S1        , job, 2018-08-31T22:30:00Z, 2026-11-30, 2026-11-29, 7.1250, ja]");
        try (var pulled = pulled(DATABASE)) {
            assertThat(pulled.rows("SELECT start_dato, timer_pr_uge, sag_id FROM forloeb"))
                    .containsExactly("2018-09-01;7.1250;S1");
        }
    }

    @Test
    void a_description_with_its_own_forms_gets_values_in_them() throws Exception {
        replace(
                "loentimer",
                "SELECT 'B1' AS borger_id, date '2026-09-01' AS maaned, 1234.500 AS timer");
        replace(
                "visitationer",
                "SELECT 'B1' AS borger_id, 'jobparat' AS kategori, timestamptz '2020-01-01T23:30:00Z' AS fra_dato, NULL::date AS til_dato");
        var danish = description("decimal: comma\ndate_format: dd-MM-yyyy\n");
        assertThat(rows("loentimer", danish)).containsExactly("[B1, 2026-09, 1234,5]");
        assertThat(rows("visitationer", danish))
                .containsExactly("[B1, jobparat, 02-01-2020, null]");
    }

    @Test
    void names_may_be_mapped_qualified_and_in_any_letter_case() throws Exception {
        execute("CREATE SCHEMA \"Rapport\"");
        execute("CREATE VIEW \"Rapport\".\"Borger liste\" AS SELECT * FROM borgere");
        var mapped = description("tables:\n  borgere:\n    file: rapport.borger liste\n");
        try (var pulled = pulled(mapped)) {
            assertThat(pulled.counts("borgere").read()).isEqualTo(2);
        }
    }

    @Test
    void the_users_own_schema_comes_first_and_else_a_name_must_be_clear() throws Exception {
        execute("CREATE SCHEMA andet");
        execute("CREATE TABLE andet.borgere (borger_id TEXT)");
        assertThat(rows("borgere", DATABASE)).hasSize(2);
        execute("CREATE SCHEMA tredje");
        execute("CREATE TABLE tredje.kun_her (borger_id TEXT)");
        execute("CREATE TABLE andet.kun_her (borger_id TEXT)");
        assertRefused(
                description("tables:\n  borgere:\n    file: kun_her\n"),
                "Flere skemaer har »kun_her«: andet.kun_her, tredje.kun_her.");
        assertRefused(
                description("tables:\n  borgere:\n    file: 'x; drop table y'\n"),
                "Kildebeskrivelsen har et navn, som et view ikke kan have");
    }

    @Test
    void a_missing_view_or_column_is_named() throws Exception {
        execute("ALTER TABLE borgere RENAME COLUMN borger_id TO nummer");
        assertRefused(
                DATABASE,
                "public.borgere: Kolonnen »borger_id« mangler. Tilføj den til viewet, eller");
        execute("DROP TABLE borgere CASCADE");
        assertRefused(
                DATABASE,
                url + ": Databasen mangler viewet: borgere. Opret det, der mangler, giv brugeren");
    }

    @Test
    void an_empty_view_and_one_that_fails_are_named() throws Exception {
        execute("DELETE FROM borgere");
        execute("DROP TABLE udtraek CASCADE");
        assertRefused(DATABASE, "public.borgere: Viewet har ingen rækker.");
        replace(
                "teams",
                "SELECT team_id, navn, (1 / length(''))::text AS afdeling_id FROM teams_0");
        assertRefused(
                DATABASE,
                "public.teams: En værdi kan ikke regnes om i viewet. Ret viewet, så det også kan læse forkert tastede værdier, fx som tekst. (Databasens kode: 22012)");
    }

    @Test
    void a_column_without_text_is_refused() throws Exception {
        replace("teams", "SELECT team_id, navn, 'a'::bytea AS afdeling_id FROM teams_0");
        assertRefused(DATABASE, "public.teams: Kolonnen »afdeling_id« har typen bytea");
    }

    @Test
    void a_user_without_rights_is_told_which_view() throws Exception {
        execute("CREATE ROLE uden_adgang LOGIN");
        execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO uden_adgang");
        execute("REVOKE SELECT ON sager FROM uden_adgang");
        var reader = new SourceCredentials(Optional.of("uden_adgang"), Optional.of(PASSWORD));
        var source = (RowSource) ExtractSource.of(url, DATABASE, reader);
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(() -> Pulled.ofRows(folder, source, DATABASE))
                .withMessage(
                        "public.sager: Brugeren må ikke læse viewet. Giv læseadgang i databasen (GRANT SELECT). (Databasens kode: 42501)");
    }

    @Test
    void a_database_that_is_away_is_refused_without_its_password() {
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(
                        () ->
                                pulled(
                                        "jdbc:postgresql://localhost:1/x?password=" + PASSWORD,
                                        DATABASE))
                .withMessageStartingWith("jdbc:postgresql://localhost:1/x: Databasen svarer ikke.")
                .withMessageNotContaining(PASSWORD)
                .satisfies(e -> assertThat(e.getCause()).isNull());
    }

    @Test
    void a_password_in_the_address_is_warned_of() {
        try (var pulled = pulled(url + "?user=postgres&password=" + PASSWORD, DATABASE)) {
            assertThat(pulled.extract.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("Adgangskoden står i databasens adresse")
                    .doesNotContain(PASSWORD);
        }
    }

    @Test
    void all_views_show_one_moment() throws Exception {
        try (var source = source(url)) {
            source.open(new Warnings());
            var borgere = source.find("borgere").orElseThrow();
            var sager = source.find("sager").orElseThrow();
            assertThat(read(borgere)).hasSize(2);
            execute("DELETE FROM sager");
            assertThat(read(sager)).hasSize(2);
        }
    }

    @Test
    void a_database_is_never_written_to() throws Exception {
        execute(
                "CREATE FUNCTION sletter() RETURNS text LANGUAGE plpgsql AS $$ BEGIN DELETE FROM sager; RETURN 'x'; END $$");
        replace("teams", "SELECT team_id, sletter() AS navn, afdeling_id FROM teams_0");
        assertRefused(DATABASE, "public.teams: Databasen melder fejl.");
        try (var rows = connection.createStatement().executeQuery("SELECT count(*) FROM sager")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(2);
        }
    }

    @Test
    void rows_come_in_the_same_order_whatever_order_they_lie_in() throws Exception {
        List<String> before = rows("teams", DATABASE);
        execute("CREATE TABLE ny AS SELECT * FROM teams ORDER BY team_id DESC");
        execute("DROP TABLE teams CASCADE");
        execute("ALTER TABLE ny RENAME TO teams");
        assertThat(rows("teams", DATABASE)).isEqualTo(before).hasSize(2);
    }

    @Test
    void an_address_shows_neither_parameters_nor_users() {
        assertThat(ExtractSource.shown("jdbc:postgresql://h:5432/b?password=x"))
                .isEqualTo("jdbc:postgresql://h:5432/b");
        assertThat(ExtractSource.shown("jdbc:sqlserver://h;databaseName=b;password=x"))
                .isEqualTo("jdbc:sqlserver://h");
        assertThat(ExtractSource.shown("jdbc:oracle:thin:bruger/x@h:1521/b"))
                .isEqualTo("jdbc:oracle:…");
        assertThat(ExtractSource.shown("/data/udtræk")).isEqualTo("/data/udtræk");
        assertThat(new JdbcAddress("jdbc:h2:x;PASSWORD=y").toString()).doesNotContain("y");
        assertThat(credentials().toString()).isEqualTo("SourceCredentials[…]");
    }

    @Test
    void a_source_of_another_kind_than_its_description_is_refused() {
        assertKindRefused(
                "jdbc:h2:x;PASSWORD=y", SourceDescription.Kind.XLSX, "Kilden er en database");
        assertKindRefused("udtræk.xlsx", SourceDescription.Kind.CSV, "Kilden er en Excel-fil");
        assertKindRefused("udtræk", SourceDescription.Kind.JDBC, "er til en database");
    }

    private static void assertKindRefused(
            String source, SourceDescription.Kind kind, String message) {
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(
                        () ->
                                ExtractSource.of(
                                        source, ListSource.described(kind), SourceCredentials.NONE))
                .withMessageContaining(message);
    }

    private void table(String name, List<String> lines) throws SQLException {
        String columns = lines.getFirst().replace(";", " TEXT, ") + " TEXT";
        execute("CREATE TABLE %s (%s)".formatted(name, columns));
        for (String line : lines.subList(1, lines.size())) {
            execute(
                    "INSERT INTO %s VALUES (%s)"
                            .formatted(
                                    name,
                                    Arrays.stream(line.split(";", -1))
                                            .map(v -> v.isEmpty() ? "NULL" : "'" + v + "'")
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** Puts a view in a table's place; the table stays as {@code NAME_0}. */
    private void replace(String name, String select) throws SQLException {
        execute("ALTER TABLE %s RENAME TO %1$s_0".formatted(name));
        execute("CREATE VIEW %s AS %s".formatted(name, select));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private SourceDescription description(String yaml) throws Exception {
        Path file = folder.resolve("base.yml");
        Files.writeString(file, "name: Prøve\nkind: jdbc\n" + yaml);
        return SourceDescriptions.load(file);
    }

    private static SourceCredentials credentials() {
        return new SourceCredentials(Optional.of(PostgresServer.USER), Optional.of(PASSWORD));
    }

    private static DatabaseSource source(String url) {
        return new DatabaseSource(new JdbcAddress(url), credentials(), new CellText(DATABASE));
    }

    private Pulled pulled(SourceDescription description) {
        return pulled(url, description);
    }

    private Pulled pulled(String address, SourceDescription description) {
        return Pulled.ofRows(
                folder,
                (RowSource) ExtractSource.of(address, description, credentials()),
                description);
    }

    private void assertRefused(SourceDescription description, String message) {
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(() -> pulled(description))
                .withMessageStartingWith(message);
    }

    private List<String> rows(String table, SourceDescription description) throws Exception {
        try (var source = (RowSource) ExtractSource.of(url, description, credentials())) {
            source.open(new Warnings());
            return read(
                    FoundTable.of(
                                    Contract.table(table).orElseThrow(),
                                    source.find(table).orElseThrow(),
                                    description,
                                    new Warnings())
                            .rows());
        }
    }

    private static List<String> read(SourceTable table) throws Exception {
        return read(table.rows(List.of(new WantedColumn(0, ContractColumn.Kind.ID))));
    }

    private static List<String> read(ItemStreamReader<SourceRow> reader) throws Exception {
        var rows = new ArrayList<String>();
        reader.open(new ExecutionContext());
        for (var row = reader.read(); row != null; row = reader.read()) {
            rows.add(row.values().toString());
        }
        reader.close();
        return rows;
    }
}
