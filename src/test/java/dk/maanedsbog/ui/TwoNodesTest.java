package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.fixture.NovemberClock;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.pull.HandMadeExtract;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrders;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes on one PostgreSQL behind a reverse proxy that keeps a browser at one of them. */
@Tag("slow")
class TwoNodesTest {

    private static final Period WEEK = Period.Week.parse("2026-W44");
    private static final List<ConfigurableApplicationContext> NODES = new ArrayList<>();

    @TempDir private static Path folder;

    private static StickyProxy proxy;

    @BeforeAll
    static void start() throws IOException {
        OwnConfiguration config = OwnConfiguration.copiedTo(folder.resolve("config"));
        config.with(
                "maanedsbog.yml",
                """
                tidsplan:
                  kilde:
                    adresse: %s
                """
                        .formatted(HandMadeExtract.copiedTo(folder.resolve("extract")).folder()));
        String database = PostgresServer.newDatabase("proxied");
        List<Integer> ports = new ArrayList<>();
        NovemberClock november = new NovemberClock();
        for (String node : List.of("one", "two")) {
            Files.createDirectories(folder.resolve(node));
            Files.writeString(folder.resolve(node).resolve("secret.key"), "0123456789abcdef\n");
            ConfigurableApplicationContext started =
                    new SpringApplicationBuilder(MaanedsbogApplication.class)
                            .initializers(november)
                            .run(
                                    "--server.port=0",
                                    "--server.shutdown=immediate",
                                    "--db-scheduler.enabled=true",
                                    "--db-scheduler.polling-interval=100ms",
                                    "--maanedsbog.config=" + config.folder(),
                                    "--maanedsbog.data=" + folder.resolve(node),
                                    "--spring.datasource.url=" + database,
                                    "--spring.datasource.username=" + PostgresServer.USER,
                                    "--spring.datasource.hikari.maximum-pool-size=6");
            NODES.add(started);
            ports.add(
                    started.getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class));
        }
        proxy = new StickyProxy(ports);
    }

    @AfterAll
    static void stop() {
        proxy.close();
        NODES.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void one_pulls_both_serve_and_when_one_is_gone_users_of_the_other_notice_nothing()
            throws Exception {
        String password = user();
        HttpVisitor anna = new HttpVisitor(proxy.port());
        HttpVisitor bent = new HttpVisitor(proxy.port());
        assertThat(anna.signIn("vagten", password)).isEqualTo("/");
        assertThat(bent.signIn("vagten", password)).isEqualTo("/");
        assertThat(node(anna)).isNotEqualTo(node(bent));

        order(node(anna), PullOrders.Answer.ORDERED);
        order(node(bent), PullOrders.Answer.AT_WORK);
        pulled(node(bent), 1);
        String board = board();
        for (HttpVisitor visitor : List.of(anna, bent)) {
            assertThat(visitor.get("/").statusCode()).isEqualTo(200);
            assertThat(visitor.get(board).body()).contains("uge 44");
        }

        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<Integer>> answers =
                CompletableFuture.supplyAsync(
                        () -> {
                            List<Integer> seen = new ArrayList<>();
                            while (!over.get()) {
                                seen.add(bent.get("/").statusCode());
                                seen.add(bent.get(board).statusCode());
                            }
                            return seen;
                        });
        NODES.get(node(anna)).close();
        over.set(true);
        assertThat(answers.get()).isNotEmpty().containsOnly(200);
        int left = node(bent);

        assertThat(anna.get(board).statusCode()).as("boards go on at once").isEqualTo(200);
        assertThat(anna.location(anna.get("/"))).as("the session is gone").endsWith("/login");
        assertThat(anna.signIn("vagten", password)).as("to where she was").endsWith("/?continue");
        assertThat(anna.get("/").statusCode()).isEqualTo(200);
        assertThat(node(anna)).isEqualTo(left);
        order(left, PullOrders.Answer.ORDERED);
        pulled(left, 2);
        assertThat(anna.get(board).body()).contains("revideret");
    }

    private static int node(HttpVisitor visitor) {
        return Integer.parseInt(visitor.cookie(StickyProxy.NODE).getValue());
    }

    private static void order(int node, PullOrders.Answer answer) {
        assertThat(NODES.get(node).getBean(PullOrders.class).order(WEEK, false, false, "vagten"))
                .isEqualTo(answer);
    }

    /** Waits for so many pulls, and sees that there were no more. */
    private static void pulled(int node, int times) {
        await().atMost(Duration.ofMinutes(1))
                .until(
                        () ->
                                NODES.get(node).getBean(Editions.class).all().size() == times
                                        && history(node).running().isEmpty());
        assertThat(history(node).newest(9))
                .hasSize(times)
                .extracting(PastPull::state)
                .containsOnly(PastPull.State.PUBLISHED);
    }

    private static PullHistory history(int node) {
        return NODES.get(node).getBean(PullHistory.class);
    }

    private static String board() {
        Display.Issued issued =
                NODES.getFirst()
                        .getBean(Displays.class)
                        .issue(
                                "vagten",
                                new Display.Wanted(
                                        "Gangen", Unit.department("A2"), "ugetavle", List.of()));
        return "/tavle/" + issued.token() + "/data.json";
    }

    /** A user who has chosen a password already. */
    private static String user() {
        String password =
                NODES.getFirst()
                        .getBean(Accounts.class)
                        .add(
                                "test",
                                new Accounts.NewAccount(
                                        "vagten",
                                        "Vagten",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(Role.ADMINISTRATOR),
                                        Set.of()));
        NODES.getFirst()
                .getBean(JdbcTemplate.class)
                .update("UPDATE local_user SET must_change = FALSE");
        return password;
    }
}
