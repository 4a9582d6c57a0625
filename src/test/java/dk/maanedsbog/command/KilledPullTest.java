package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.pull.HandMadeExtract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A pull that is killed at any moment is finished by the same command, as if nothing had happened.
 * {@code -Dmaanedsbog.kills=100} kills a hundred of them.
 */
@Tag("slow")
class KilledPullTest {

    private static final int KILLS = Integer.getInteger("maanedsbog.kills", 4);
    private static final long SEED = Long.getLong("maanedsbog.kills.seed", System.nanoTime());

    /** The lines after which the first ones are killed at once. */
    private static final List<String> STEPS =
            List.of("Indlæs samtaler", "Udgiv", "Skriv arbejdsbog");

    /** One line of each kind of work; the time until it is as likely as any other's. */
    private static final List<String> LINES =
            List.of(
                    "Modtag udtræk",
                    "Indlæs teams",
                    "Indlæs samtaler",
                    "Kontrollér på tværs",
                    "Beregn",
                    "Udgiv",
                    "Skriv arbejdsbog",
                    "Skriv tal og rapport",
                    "Udgivet");

    @TempDir private static Path shared;
    @TempDir private Path folder;
    private static Path extract;
    private static String undisturbed;
    private static final List<Duration> BETWEEN = new ArrayList<>();

    @BeforeAll
    static void pull_undisturbed() throws IOException, InterruptedException {
        extract = HandMadeExtract.copiedTo(shared.resolve("extract")).folder();
        try (var pull = pull(shared)) {
            long last = System.nanoTime();
            for (String line : LINES) {
                assertThat(pull.reaches(told -> told.startsWith(line))).as(line).isTrue();
                BETWEEN.add(Duration.ofNanos(System.nanoTime() - last));
                last = System.nanoTime();
            }
            assertThat(pull.exitCode()).as(pull.errors()).isZero();
        }
        undisturbed = Files.readString(shared.resolve("out/figures.csv"));
        assertThat(undisturbed.lines())
                .containsAll(
                        HandMadeExtract.octoberFigures().stream()
                                .map(line -> "2026-10;1;" + line)
                                .toList());
    }

    /** A moment: so far into the work that ends with a line. */
    record Moment(String after, String into, Duration then, boolean politely) {}

    static Stream<Moment> moments() {
        var random = new Random(SEED);
        var moments = new ArrayList<Moment>();
        STEPS.forEach(line -> moments.add(new Moment(line, "", Duration.ZERO, false)));
        while (moments.size() < KILLS) {
            int i = random.nextInt(LINES.size());
            long nanos = (long) (BETWEEN.get(i).toNanos() * random.nextDouble());
            moments.add(
                    new Moment(
                            i == 0 ? "" : LINES.get(i - 1),
                            LINES.get(i),
                            Duration.ofNanos(nanos),
                            random.nextInt(5) == 0));
        }
        return moments.stream().limit(KILLS);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void a_killed_pull_leaves_nothing_that_the_next_does_not_put_right(Moment moment)
            throws IOException, InterruptedException, SQLException {
        boolean finished = killedPull(moment);
        String revision = finished ? "2" : "1";
        CommandHere again = CommandHere.on(folder, words(folder));
        assertThat(again.exitCode()).as("seed %d: %s", SEED, again.errors()).isZero();
        assertThat(again.lines().getLast())
                .as("seed %d", SEED)
                .startsWith("Udgivet: 2026-10, udgave " + revision);
        assertThat(Files.readString(folder.resolve("out/figures.csv")))
                .isEqualTo(undisturbed.replace("2026-10;1;", "2026-10;" + revision + ";"));
        assertThat(editions()).isEqualTo(revision);
        assertThat(folder.resolve("data/work")).isEmptyDirectory();
        assertThat(folder.resolve("data").toFile().list())
                .contains("maanedsbog.mv.db", "secret.key")
                .noneMatch(
                        name ->
                                name.endsWith(".part")
                                        || name.endsWith(".lock.db")
                                        || name.contains("migrating"));
        assertThat(folder.resolve("out").toFile().list())
                .containsExactlyInAnyOrder(
                        "figures.csv",
                        "rejected.csv",
                        "pull-report.json",
                        "maanedsbog-2026-10.xlsx");
    }

    /** Whether it had done all its work before it was killed. */
    private boolean killedPull(Moment moment) throws IOException, InterruptedException {
        try (var killed = pull(folder)) {
            if (!moment.after().isEmpty()) {
                assertThat(killed.reaches(told -> told.startsWith(moment.after()))).isTrue();
            }
            killed.runsFor(moment.then());
            if (moment.politely()) {
                killed.stop();
            } else {
                killed.kill();
            }
            return jobCompleted();
        }
    }

    private boolean jobCompleted() {
        Path store = folder.resolve("data/maanedsbog.mv.db");
        if (!Files.exists(store)) {
            return false;
        }
        try {
            return !"0"
                    .equals(
                            first(
                                    "SELECT COUNT(*) FROM batch_job_execution WHERE status = 'COMPLETED'"));
        } catch (SQLException e) {
            // killed before its tables were made
            return false;
        }
    }

    private String editions() throws SQLException {
        return first("SELECT COUNT(*) FROM edition");
    }

    private String first(String query) throws SQLException {
        String url =
                "jdbc:h2:file:"
                        + folder.resolve("data/maanedsbog")
                        + ";AUTO_SERVER=TRUE;IFEXISTS=TRUE;MAX_COMPACT_TIME=0";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static ApplicationProcess pull(Path folder) throws IOException {
        return ApplicationProcess.on(folder, words(folder));
    }

    private static String[] words(Path folder) {
        return new String[] {
            "pull", "--month=2026-10", "--source=" + extract, "--out=" + folder.resolve("out")
        };
    }
}
