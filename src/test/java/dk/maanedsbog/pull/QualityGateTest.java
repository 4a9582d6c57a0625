package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionPublished;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decision.Kind;
import dk.maanedsbog.quality.DecisionRefused;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * What becomes of a pull that the quality gate finds something in; on PostgreSQL, as the pages that
 * decide are tried on H2.
 */
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullDay.class},
        webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("headless")
@RecordApplicationEvents
class QualityGateTest {

    private static final Period OCTOBER = Period.Month.of(2026, 10);
    private static final Viewer ADMINISTRATOR =
            new Viewer("admin", "Admin", Optional.empty(), true);
    private static final Viewer HEAD =
            new Viewer("chef", "Chef", Optional.empty(), Set.of(Role.HEAD), Set.of("A1"));

    @TempDir private static Path data;
    @TempDir private Path folder;

    @Autowired private Pulls pulls;
    @Autowired private Editions editions;
    @Autowired private HeldEditions held;
    @Autowired private PullHistory history;
    @Autowired private Assessments assessments;
    @Autowired private Decisions decisions;
    @Autowired private Staff staff;
    @Autowired private AuditTrail trail;
    @Autowired private JdbcTemplate store;
    @Autowired private ApplicationEvents events;

    /** An installation that is stricter about cases of employees who have left. */
    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) throws IOException {
        Path config = data.resolve("config");
        OwnConfiguration.copiedTo(config)
                .with(
                        "maanedsbog.yml",
                        "    afvis-andel: 0.40\n    mindst: 20",
                        "    afvis-andel: 0.90\n    mindst: 1");
        properties.add("maanedsbog.data", data::toString);
        String database = PostgresServer.newDatabase("quality");
        properties.add("spring.datasource.url", () -> database);
        properties.add("spring.datasource.username", () -> PostgresServer.USER);
        properties.add("maanedsbog.config", config::toString);
    }

    @BeforeEach
    void empty_store() {
        EmptyStore.empty(store);
    }

    @Test
    void a_green_pull_is_published_and_keeps_what_was_said() {
        var published = (PullOutcome.Published) pull(extract());
        var said = assessments.ofEdition(published.edition().id()).orElseThrow();
        assertThat(said.colour()).isEqualTo(Colour.GREEN);
        assertThat(said.findings()).hasSize(5);
        assertThat(held.all()).isEmpty();
    }

    @Test
    void a_yellow_one_waits_unseen_until_it_is_signed_for() throws IOException {
        pull(extract());
        PullOutcome outcome = pull(caseworkerHasLeft());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PullOutcome.Held.class,
                        waiting ->
                                assertThat(waiting.findings())
                                        .singleElement()
                                        .asString()
                                        .contains("2 af 3 åbne sager", "fratrådt"));
        assertThat(editions.all()).extracting(Edition::revision).containsExactly(1);
        assertThat(editions.find(OCTOBER, 2)).isEmpty();
        assertThat(editions.newest(OCTOBER)).map(Edition::revision).contains(1);
        assertThat(editions.latest(Period.Kind.MONTH)).map(Edition::revision).contains(1);
        assertThat(staff.teamOn("S1", LocalDate.of(2026, 11, 6))).isPresent();

        assertThat(Files.readString(folder.resolve("out/pull-report.json")))
                .contains("\"waiting\"", "\"gul\"", "fratrådt");
        assertThat(events.stream(EditionPublished.class)).hasSize(1);

        long waiting = held.newest(OCTOBER).orElseThrow().id();
        assertThat(decisions.lacking(waiting)).containsExactly(Kind.SIGNED);
        Edition signed =
                decisions
                        .decide(ADMINISTRATOR, Kind.SIGNED, waiting, "En sagsbehandler er gået")
                        .orElseThrow();
        assertThat(signed.revision()).isEqualTo(2);
        assertThat(editions.newest(OCTOBER)).contains(signed);
        assertThat(held.all()).isEmpty();
        assertThat(staff.teamOn("S1", LocalDate.of(2026, 11, 6))).isEmpty();
        assertThat(events.stream(EditionPublished.class)).hasSize(2);
        assertThat(decisions.of(signed.id()))
                .extracting(Decision::kind, Decision::by, Decision::reason)
                .containsExactly(tuple(Kind.SIGNED, "admin", "En sagsbehandler er gået"));
        assertThat(assessments.ofEdition(signed.id()).orElseThrow().colour())
                .isEqualTo(Colour.YELLOW);
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.EDITION_SIGNED);
        assertThat(trail.newest(1).getFirst().what())
                .isEqualTo("2026-10, udgave 2: En sagsbehandler er gået");
    }

    @Test
    void the_first_edition_brings_its_staff_list_so_that_somebody_can_approve_it()
            throws IOException {
        pull(caseworkerHasLeft());
        assertThat(editions.all()).isEmpty();
        assertThat(staff.departments()).isNotEmpty();
        assertThat(staff.teamOn("S1", LocalDate.of(2026, 11, 6))).isEmpty();
        pull(extract());
        assertThat(editions.all()).hasSize(1);
        pull(caseworkerHasLeft());
        assertThat(staff.teamOn("S1", LocalDate.of(2026, 11, 6))).as("waits").isPresent();
    }

    @Test
    void a_signature_brings_no_older_staff_list_back() throws IOException {
        pull(caseworkerHasLeft());
        long waiting = held.newest(OCTOBER).orElseThrow().id();
        store.update(
                "UPDATE edition SET pulled_at = pulled_at - INTERVAL '1' HOUR WHERE edition_id = ?",
                waiting);
        HandMadeExtract newer =
                extract().with("medarbejdere", "K1;Konsulent Et;", "K1;Konsulent Nyt Navn;");
        assertThat(
                        pulls.run(
                                new PullRequest(
                                        Period.Week.parse("2026-W44"),
                                        newer.folder().toString(),
                                        "standard",
                                        Optional.empty(),
                                        false,
                                        false),
                                PullProgress.SILENT))
                .isInstanceOf(PullOutcome.Published.class);
        assertThat(decisions.decide(ADMINISTRATOR, Kind.SIGNED, waiting, "En er gået")).isPresent();
        assertThat(staff.employee("K1").orElseThrow().name()).isEqualTo("Konsulent Nyt Navn");
        assertThat(staff.teamOn("S1", LocalDate.of(2026, 11, 6))).isPresent();
        assertThat(store.queryForList("SELECT * FROM held_staff")).isEmpty();
    }

    @Test
    void the_history_tells_what_became_of_a_pull_that_waited() throws IOException {
        HandMadeExtract extract = caseworkerHasLeft();
        pull(extract);
        pull(extract);
        assertThat(history.newest(2))
                .extracting(PastPull::state)
                .containsExactly(PastPull.State.HELD, PastPull.State.SUPERSEDED);
        long turnedDown = held.newest(OCTOBER).orElseThrow().id();
        decisions.decide(ADMINISTRATOR, Kind.REJECTED, turnedDown, "Udtrækket er forkert");
        pull(extract);
        long signed = held.newest(OCTOBER).orElseThrow().id();
        decisions.decide(ADMINISTRATOR, Kind.SIGNED, signed, "En sagsbehandler er gået");
        assertThat(history.newest(3))
                .extracting(PastPull::state)
                .containsExactly(
                        PastPull.State.PUBLISHED,
                        PastPull.State.REJECTED,
                        PastPull.State.SUPERSEDED);
    }

    @Test
    void a_signature_on_the_command_line_publishes_at_once() throws IOException {
        var outcome = pull(caseworkerHasLeft(), "En sagsbehandler er gået");
        assertThat(outcome).isInstanceOf(PullOutcome.Published.class);
        long id = editions.newest(OCTOBER).orElseThrow().id();
        assertThat(decisions.of(id)).extracting(Decision::by).containsExactly(AuditTrail.OPERATOR);
        assertThat(folder.resolve("out/figures.csv")).exists();
    }

    @Test
    void a_signature_that_can_not_be_kept_publishes_nothing() throws IOException {
        assertThat(pull(caseworkerHasLeft(), "Borger 010190-1234 mangler"))
                .isInstanceOfSatisfying(
                        PullOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("CPR-nummer"));
        assertThat(editions.all()).isEmpty();
        assertThat(held.all()).isEmpty();
    }

    @Test
    void a_red_one_is_refused_and_what_was_said_is_kept() throws IOException {
        var extract = caseworkerHasLeft().with("ansaettelser", "S2;T3;2021-01-01;", LEFT_TOO);
        extract.with("ansaettelser", "\nS2;T4;2022-01-01;", "\nS2;T4;2022-01-01;2026-10-16");
        assertThat(pull(extract))
                .isInstanceOfSatisfying(
                        PullOutcome.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .contains("Kvalitetskontrollen", "3 af 3 åbne sager")
                                        .contains("Giv sagerne en ny ansvarlig"));
        assertThat(editions.all()).isEmpty();
        assertThat(held.all()).isEmpty();
        assertThat(assessments.newest(1).getFirst().editionId()).isEmpty();
        assertThat(assessments.newest(1).getFirst().colour()).isEqualTo(Colour.RED);
        assertThat(Files.readString(folder.resolve("out/pull-report.json"))).contains("\"roed\"");
    }

    private static final String LEFT_TOO = "S2;T3;2021-01-01;2021-12-31";

    @Test
    void a_newer_pull_takes_the_place_of_one_that_waits() throws IOException {
        HandMadeExtract extract = caseworkerHasLeft();
        pull(extract);
        long first = held.newest(OCTOBER).orElseThrow().id();
        pull(extract);
        assertThat(held.all())
                .extracting(HeldEdition::revision, HeldEdition::state)
                .containsExactly(
                        tuple(2, HeldEdition.State.WAITING),
                        tuple(1, HeldEdition.State.SUPERSEDED));
        assertThatThrownBy(() -> decisions.decide(ADMINISTRATOR, Kind.SIGNED, first, "Ja"))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("venter ikke længere");
    }

    @Test
    void who_may_not_or_gives_no_reason_decides_nothing_and_a_rejected_one_is_never_seen()
            throws IOException {
        pull(extract());
        pull(caseworkerHasLeft());
        long id = held.newest(OCTOBER).orElseThrow().id();
        for (String reason :
                List.of(" ", "Borger 010190-1234 mangler", "S1 er gået", "x".repeat(1001))) {
            assertThatThrownBy(() -> decisions.decide(ADMINISTRATOR, Kind.SIGNED, id, reason))
                    .isInstanceOf(DecisionRefused.class);
        }
        assertThatThrownBy(() -> decisions.decide(HEAD, Kind.SIGNED, id, "Ja"))
                .isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> decisions.decide(ADMINISTRATOR, Kind.APPROVED, id, "Ja"))
                .isInstanceOf(DecisionRefused.class);
        assertThat(decisions.of(id)).isEmpty();
        assertThat(decisions.decide(ADMINISTRATOR, Kind.REJECTED, id, "Forkert udtræk")).isEmpty();
        assertThat(held.find(id).orElseThrow().state()).isEqualTo(HeldEdition.State.REJECTED);
        assertThat(editions.all()).extracting(Edition::revision).containsExactly(1);
    }

    @Test
    void a_dry_run_tells_what_would_wait_and_leaves_nothing_behind() throws IOException {
        var request = request(caseworkerHasLeft(), true, Optional.empty());
        assertThat(pulls.run(request, PullProgress.SILENT))
                .isInstanceOfSatisfying(
                        PullOutcome.Checked.class,
                        checked ->
                                assertThat(checked.warnings())
                                        .anyMatch(line -> line.contains("fratrådt"))
                                        .anyMatch(line -> line.contains("har skrevet under")));
        assertThat(assessments.newest(1)).isEmpty();
        assertThat(held.all()).isEmpty();
    }

    private HandMadeExtract caseworkerHasLeft() throws IOException {
        return extract().with("ansaettelser", "S1;T3;2020-01-01;", "S1;T3;2020-01-01;2026-10-15");
    }

    private HandMadeExtract extract() {
        return HandMadeExtract.copiedTo(folder.resolve("extract" + System.nanoTime()));
    }

    private PullOutcome pull(HandMadeExtract extract) {
        return pulls.run(request(extract, false, Optional.empty()), PullProgress.SILENT);
    }

    private PullOutcome pull(HandMadeExtract extract, String signature) {
        return pulls.run(request(extract, false, Optional.of(signature)), PullProgress.SILENT);
    }

    private PullRequest request(
            HandMadeExtract extract, boolean check, Optional<String> signature) {
        return new PullRequest(
                OCTOBER,
                extract.folder().toString(),
                "standard",
                Optional.of(folder.resolve("out" + (check ? "-check" : ""))),
                check,
                false,
                signature);
    }
}
