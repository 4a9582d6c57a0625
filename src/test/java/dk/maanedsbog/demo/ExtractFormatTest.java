package dk.maanedsbog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files themselves: names, columns, bytes, references and the delivery note. */
class ExtractFormatTest {
    static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("afdelinger", "afdeling_id;navn");
        COLUMNS.put("teams", "team_id;navn;afdeling_id");
        COLUMNS.put("medarbejdere", "medarbejder_id;navn;email;rolle");
        COLUMNS.put("ansaettelser", "medarbejder_id;team_id;fra_dato;til_dato");
        COLUMNS.put(
                "borgere",
                "borger_id;foedselsdato;koen;ankomst_dato;foerste_ydelse_dato;sprogniveau");
        COLUMNS.put(
                "sager", "sag_id;borger_id;program;oprettet_dato;afsluttet_dato;afslutningsaarsag");
        COLUMNS.put("sagsansvar", "sag_id;medarbejder_id;rolle;primaer;fra_dato;til_dato");
        COLUMNS.put("visitationer", "borger_id;kategori;fra_dato;til_dato");
        COLUMNS.put(
                "placeringer",
                "placering_id;sag_id;medarbejder_id;visiteret_dato;placeret_dato;annulleret_dato;"
                        + "forloeb_id");
        COLUMNS.put(
                "forloeb",
                "forloeb_id;sag_id;type;start_dato;planlagt_slut_dato;slut_dato;timer_pr_uge;"
                        + "virksomhed_id");
        COLUMNS.put("samtaler", "samtale_id;sag_id;medarbejder_id;dato;type;form;status");
        COLUMNS.put(
                "virksomhedsbesoeg", "besoeg_id;medarbejder_id;virksomhed_id;dato;form;formaal");
        COLUMNS.put("ydelsesuger", "borger_id;uge;kode");
        COLUMNS.put("loentimer", "borger_id;maaned;timer");
        COLUMNS.put(
                "progression",
                "maaling_id;borger_id;instrument;spoergsmaal;besvaret_af;score;dato");
    }

    private static final YearMonth UNTIL = YearMonth.of(2026, 10);
    private static final LocalDate END = UNTIL.atEndOfMonth();

    @TempDir private Path folder;

    @Test
    void every_table_has_the_columns_of_the_contract_in_their_order() {
        Extract extract = write("a", new DemoExtract.Size(60, 3, UNTIL, 1, true));

        COLUMNS.forEach((table, columns) -> assertThat(extract.header(table)).isEqualTo(columns));
        assertThat(extract.header("udtraek")).isEqualTo("tabel;raekker;data_til_og_med");
    }

    @Test
    void the_same_seed_writes_the_same_bytes() throws Exception {
        Extract one = write("one", new DemoExtract.Size(300, 12, UNTIL, 7, false));
        Extract same = write("same", new DemoExtract.Size(300, 12, UNTIL, 7, false));
        Extract other = write("other", new DemoExtract.Size(300, 12, UNTIL, 8, false));

        assertThat(hashes(same)).isEqualTo(hashes(one)).hasSize(17);
        assertThat(hashes(other).get("samtaler.csv")).isNotEqualTo(hashes(one).get("samtaler.csv"));
    }

    @Test
    void a_clean_extract_has_no_row_that_the_contract_rejects() {
        Extract extract = write("a", new DemoExtract.Size(900, 24, UNTIL, 3, true));

        assertThat(new ContractCheck(END).rejected(extract)).isEmpty();
    }

    @Test
    void an_extract_with_faults_has_exactly_the_bad_rows_it_names() {
        for (int citizens : new int[] {50, 300, 900}) {
            Extract extract =
                    write("a" + citizens, new DemoExtract.Size(citizens, 12, UNTIL, 3, false));

            assertThat(new ContractCheck(END).rejected(extract))
                    .isEqualTo(new TreeMap<>(DemoExtract.rejectedRows()));
        }
    }

    @Test
    void bad_rows_never_refuse_a_table_and_every_fault_comes_at_least_once() {
        assertThat(DemoExtract.rejectedRows().values()).allMatch(rows -> rows < 6);
        assertThat(BadRow.ALL.stream().map(BadRow::fault)).contains(Fault.values());
    }

    @Test
    void the_delivery_note_counts_the_rows_as_written() {
        Extract extract = write("a", new DemoExtract.Size(300, 12, UNTIL, 5, false));

        List<Map<String, String>> note = extract.rows("udtraek");
        assertThat(note)
                .extracting(line -> line.get("tabel"))
                .containsExactlyElementsOf(COLUMNS.keySet());
        for (Map<String, String> line : note) {
            int rows = extract.rows(line.get("tabel")).size();
            assertThat(line).containsEntry("raekker", String.valueOf(rows));
            assertThat(line).containsEntry("data_til_og_med", "2026-10-31");
        }
    }

    @Test
    void data_can_go_on_for_some_days_after_the_last_month() {
        LocalDate sunday = LocalDate.of(2026, 11, 8);
        Extract extract = write("a", new DemoExtract.Size(600, 6, UNTIL, 5, true, sunday));

        assertThat(extract.rows("udtraek"))
                .allMatch(line -> line.get("data_til_og_med").equals("2026-11-08"));
        assertThat(new ContractCheck(sunday).rejected(extract)).isEmpty();
        assertThat(extract.rows("samtaler"))
                .anyMatch(row -> row.get("status").equals("afholdt") && after(row, END));
        assertThat(extract.rows("samtaler"))
                .anyMatch(row -> row.get("status").equals("planlagt") && after(row, sunday));
        assertThat(extract.rows("virksomhedsbesoeg")).anyMatch(row -> after(row, END));
        assertThat(extract.text("ydelsesuger")).contains("2026-W45").doesNotContain("2026-W46");
    }

    @Test
    void one_month_and_twenty_years_are_written_alike() {
        for (int months : new int[] {1, 240}) {
            YearMonth until = YearMonth.of(2000, 1);
            Extract extract =
                    write("a" + months, new DemoExtract.Size(80, months, until, 2, false));

            assertThat(new ContractCheck(until.atEndOfMonth()).rejected(extract))
                    .isEqualTo(new TreeMap<>(DemoExtract.rejectedRows()));
        }
    }

    @Test
    void the_files_are_plain_utf_8_with_line_feeds_and_quotes_only_where_needed() {
        Extract extract = write("a", new DemoExtract.Size(600, 6, UNTIL, 5, true));

        assertThat(extract.text("afdelinger")).startsWith("afdeling_id").endsWith("\n");
        assertThat(extract.text("samtaler"))
                .contains("Opfølgningssamtale")
                .doesNotContain("\r")
                .doesNotContain("\"");
        assertThat(extract.text("virksomhedsbesoeg"))
                .contains(";\"Aftale om løntilskud; ny periode\"\n");
    }

    @Test
    void no_id_can_be_taken_for_a_cpr_number() {
        Extract extract = write("a", new DemoExtract.Size(200, 6, UNTIL, 3, true));

        List<String> ids =
                COLUMNS.keySet().stream()
                        .flatMap(table -> extract.rows(table).stream())
                        .flatMap(row -> row.entrySet().stream())
                        .filter(cell -> cell.getKey().endsWith("_id"))
                        .map(Map.Entry::getValue)
                        .toList();
        assertThat(ids).allMatch(id -> id.matches("([A-Z]+\\d{1,7})?"));
    }

    private Extract write(String name, DemoExtract.Size size) {
        return Extract.write(folder.resolve(name), size);
    }

    private static boolean after(Map<String, String> row, LocalDate day) {
        return Extract.date(row.get("dato")).isAfter(day);
    }

    private static Map<String, String> hashes(Extract extract) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(extract.folder())) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), hash(file));
            }
        }
        return hashes;
    }

    private static String hash(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
