package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Erasure.Erased;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.upkeep.Erasures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A citizen who is erased is gone from every edition's contributions, and no figure has changed;
 * and citizens are only ever hidden by the one key that the store is made with.
 */
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullDay.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
class ErasureTest {

    private static final Period OCTOBER = Period.Month.of(2026, 10);
    private static final String CPR = "010180-0008";
    private static final Erasures.Request REQUEST =
            new Erasures.Request(AuditTrail.OPERATOR, "Databeskyttelsesrådgiveren", "Journal 26/1");

    @TempDir private static Path data;
    @TempDir private Path folder;
    @Autowired private Pulls pulls;
    @Autowired private Editions editions;
    @Autowired private Figures figures;
    @Autowired private Erasures erasures;
    @Autowired private AuditTrail trail;
    @Autowired private PullHistory history;
    @Autowired private JdbcTemplate store;
    private HandMadeExtract extract;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
        String database = PostgresServer.newDatabase("erasure");
        properties.add("spring.datasource.url", () -> database);
        properties.add("spring.datasource.username", () -> PostgresServer.USER);
    }

    @BeforeEach
    void empty_store() {
        EmptyStore.empty(store);
        extract = HandMadeExtract.copiedTo(folder.resolve("extract"));
    }

    @Test
    void who_a_case_is_about_goes_from_every_edition_and_the_figures_stay() throws IOException {
        pull();
        pull();
        List<Figure> before = allFigures();
        List<String> hashes = editions.all().stream().map(Edition::figuresHash).toList();
        assertThat(waits()).extracting(Contribution::caseId).contains(Optional.of("C1"));
        Erased erased = erasures.personOfCase(REQUEST, "C1");
        assertThat(erased.editions()).isEqualTo(2);
        assertThat(waits()).extracting(Contribution::caseId).containsExactly(Optional.of("C2"));
        assertThat(allFigures()).isEqualTo(before);
        assertThat(editions.all().stream().map(Edition::figuresHash).toList()).isEqualTo(hashes);
        assertThat(erasures.personOfCase(REQUEST, "C1")).isEqualTo(new Erased(0, 0));
    }

    @Test
    void rows_that_were_turned_away_go_too_and_their_reasons_stay() throws IOException {
        pull();
        long run = history.newest(1).getFirst().id();
        assertThat(history.rejected(run)).isNotEmpty();
        int reasons = history.details(run).reasons().size();
        erasures.personOfCase(REQUEST, "C1");
        assertThat(history.rejected(run)).isEmpty();
        assertThat(history.details(run).reasons()).hasSize(reasons).isNotEmpty();
    }

    @Test
    void when_the_rows_went_is_told_and_a_pull_without_any_tells_nothing() throws IOException {
        pull();
        long run = history.newest(1).getFirst().id();
        assertThat(history.details(run).rejectedErased()).isEmpty();
        erasures.personOfCase(REQUEST, "C1");
        assertThat(history.details(run).rejectedErased()).isPresent();
        pull();
        assertThat(history.details(history.newest(1).getFirst().id()).rejectedErased()).isEmpty();
    }

    @Test
    void who_stands_in_no_edition_changes_nothing() throws IOException {
        pull();
        long run = history.newest(1).getFirst().id();
        List<PastPull.RejectedRow> rows = history.rejected(run);
        List<AuditEntry> told = trail.newest(10);
        assertThat(erasures.personOfCase(REQUEST, "C404")).isEqualTo(new Erased(0, 0));
        assertThat(erasures.citizen(REQUEST, CPR)).isEqualTo(new Erased(0, 0));
        assertThat(history.rejected(run)).isEqualTo(rows).isNotEmpty();
        assertThat(trail.newest(10)).isEqualTo(told);
    }

    @Test
    void rows_that_were_turned_away_can_go_alone() throws IOException {
        pull();
        long run = history.newest(1).getFirst().id();
        int rows = history.rejected(run).size();
        List<Contribution> waits = waits();
        assertThat(erasures.rejectedRows(REQUEST)).isEqualTo(rows).isPositive();
        assertThat(history.rejected(run)).isEmpty();
        assertThat(waits()).isEqualTo(waits);
        AuditEntry told = trail.newest(1).getFirst();
        assertThat(told.action()).isEqualTo(AuditAction.REJECTED_ROWS_ERASED);
        assertThat(told.what())
                .isEqualTo("Databeskyttelsesrådgiveren: Journal 26/1 (%d afviste rækker)", rows);
        assertThat(erasures.rejectedRows(REQUEST)).isZero();
        assertThat(trail.newest(1)).containsExactly(told);
    }

    @Test
    void a_department_that_lacks_cases_says_so_to_those_who_may_see_them() throws IOException {
        pull();
        Edition edition = editions.find(OCTOBER, 1).orElseThrow();
        Visibility own = Visibility.ownDepartment("A1");
        assertThat(figures.erased(own, edition, "A1")).isFalse();
        erasures.personOfCase(REQUEST, "C1");
        erasures.personOfCase(REQUEST, "C2");
        assertThat(figures.erased(own, edition, "A1")).isTrue();
        assertThat(figures.erased(own, edition, "A2")).isFalse();
        assertThat(figures.erased(Visibility.ownDepartment("A2"), edition, "A1")).isFalse();
    }

    @Test
    void the_trail_tells_who_asked_and_why_and_never_about_whom() throws IOException {
        pull();
        Erased erased = erasures.personOfCase(REQUEST, "C1");
        assertThat(trail.newest(1))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.action()).isEqualTo(AuditAction.CITIZEN_ERASED);
                            assertThat(entry.what())
                                    .isEqualTo(
                                            "Databeskyttelsesrådgiveren: Journal 26/1 (%d bidrag i"
                                                            .formatted(erased.contributions())
                                                    + " 1 udgave)");
                        });
    }

    @Test
    void a_citizen_is_found_by_the_cpr_number_that_the_store_does_not_have() throws IOException {
        String citizen = citizenOfC1();
        for (Path file : tables()) {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replaceAll("(?m)(^|;)" + citizen + "(;|$)", "$1" + CPR + "$2"));
        }
        pull();
        assertThat(waits())
                .anySatisfy(
                        wait -> assertThat(wait.citizen().orElseThrow()).matches("[0-9a-f]{32}"));
        assertThat(erasures.citizen(REQUEST, CPR).contributions()).isPositive();
        assertThat(waits()).extracting(Contribution::caseId).doesNotContain(Optional.of("C1"));
        assertThat(erasures.citizen(REQUEST, CPR.replace("-", ""))).isEqualTo(new Erased(0, 0));
    }

    @Test
    void another_key_than_the_stores_is_refused_and_none_is_made() throws IOException {
        pull();
        Path key = data.resolve("secret.key");
        String good = Files.readString(key);
        Files.writeString(key, "fedcba9876543210fedcba9876543210\n");
        assertThat(refusal()).startsWith("Nøglen til cpr-numre er en anden");
        Files.delete(key);
        assertThat(refusal()).startsWith("Nøglen til cpr-numre mangler her");
        assertThat(key).doesNotExist();
        Files.writeString(key, good);
        pull();
    }

    private String refusal() {
        return ((PullOutcome.Refused) outcome()).reason();
    }

    private String citizenOfC1() throws IOException {
        return Files.readAllLines(extract.folder().resolve("sager.csv")).stream()
                .filter(line -> line.startsWith("C1;"))
                .map(line -> line.split(";")[1])
                .findFirst()
                .orElseThrow();
    }

    private List<Path> tables() throws IOException {
        try (var files = Files.list(extract.folder())) {
            return files.toList();
        }
    }

    private List<Figure> allFigures() {
        return figures.find(Visibility.fullRights(), FigureQuery.of(editions.all()));
    }

    private List<Contribution> waits() {
        return figures.contributions(
                Visibility.ownDepartment("A1"),
                editions.find(OCTOBER, 1).orElseThrow(),
                "placement_waiting_days",
                Unit.employee("K1"));
    }

    private void pull() {
        assertThat(outcome()).isInstanceOf(PullOutcome.Published.class);
    }

    private PullOutcome outcome() {
        return pulls.run(extract.october(), PullProgress.SILENT);
    }
}
