package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.board.DisplayToken;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.pull.HandMadeExtract;
import dk.maanedsbog.ui.BusyVisitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes, each a process, on one PostgreSQL behind a reverse proxy that keeps a browser at one
 * of them. The one that pulls is killed as {@code kill -9} does, in the middle of publishing.
 */
@Tag("slow")
class TwoNodesTest {

    private static final String USER = "vagten";
    private static final String PASSWORD = "en-lang-kode-til-vagten";
    private static final String TOKEN = DisplayToken.create();
    private static final String BOARD = "/tavle/" + TOKEN + "/data.json";
    private static final String WEEK = "2026-W44";
    private static final String EVENTS = "/tavle/" + TOKEN + "/events";
    private static final List<String> PAGES = List.of("/", "/drift", BOARD);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration REASONABLE = Duration.ofSeconds(10);
    private static final List<String> HOMES = List.of("one", "two");
    private static final List<NodeProcess> NODES = new ArrayList<>();

    private static final List<OpenDisplay> DISPLAYS = new ArrayList<>();

    @TempDir private static Path folder;

    private static GreenMail mails;
    private static Path config;
    private static SharedStore store;
    private static StickyProxy proxy;

    @BeforeAll
    static void start() throws IOException {
        mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        config = folder.resolve("config");
        configure(mails.getSmtp().getPort());
        store = new SharedStore(PostgresServer.newDatabase("proxied"));
        for (String home : HOMES) {
            NODES.add(node(home));
        }
        List<Integer> ports = new ArrayList<>();
        for (NodeProcess node : NODES) {
            ports.add(node.port());
        }
        proxy = new StickyProxy(ports);
        store.addAdministrator(USER, PASSWORD);
        store.addDisplay(TOKEN);
    }

    private static void configure(int smtp) throws IOException {
        HandMadeExtract extract =
                HandMadeExtract.copiedTo(folder.resolve("extract"))
                        .with("medarbejdere", "S2;Sagsbehandler To;;", "S2;S To;s2@x.example;")
                        .with("medarbejdere", "S1;Sagsbehandler Et;;", "S1;S Et;s1@x.example;");
        OwnConfiguration.copiedTo(config)
                .with(
                        "maanedsbog.yml",
                        """
                        adresse: http://localhost:8080
                        tidsplan:
                          kilde:
                            adresse: %s
                        levering:
                          slaaet-til: ja
                          server: 127.0.0.1
                          port: %d
                          kryptering: ingen
                          afsender: maanedsbog@x.example
                          modtagere: [medarbejder]
                          ugeboeger: ja
                        """
                                .formatted(extract.folder(), smtp));
    }

    private static NodeProcess node(String home) throws IOException {
        return new NodeProcess(
                Files.createDirectories(folder.resolve(home)), config, store.address());
    }

    @AfterAll
    static void stop() throws IOException {
        for (NodeProcess node : NODES) {
            node.close();
        }
        DISPLAYS.forEach(OpenDisplay::close);
        if (proxy != null) {
            proxy.close();
        }
        mails.stop();
    }

    @Test
    void one_pulls_both_serve_and_when_it_is_killed_users_of_the_other_notice_nothing()
            throws Exception {
        List<HttpVisitor> users = oneAtEach(TwoNodesTest::signedIn);
        store.order(WEEK, USER);
        soon(() -> store.editions().size() == 1 && store.idle());
        for (HttpVisitor user : users) {
            assertThat(user.get("/").statusCode()).isEqualTo(200);
            assertThat(user.get(BOARD).body()).contains("uge 44").doesNotContain("revideret");
        }
        oneAtEach(() -> new HttpVisitor(proxy.port()))
                .forEach(browser -> DISPLAYS.add(new OpenDisplay(browser, EVENTS)));
        DISPLAYS.forEach(display -> soon(() -> display.heard().contains("version")));

        Connection publishing = store.heldUp();
        store.order(WEEK, USER);
        soon(store::waitsToPublish);
        int dead = puller();
        int left = 1 - dead;
        HttpVisitor anna = users.get(dead);
        HttpVisitor bent = users.get(left);
        String heartbeat = heartbeat(bent);
        try (var hers = new BusyVisitor(anna, PAGES);
                var his = new BusyVisitor(bent, PAGES)) {
            soon(() -> hers.hasAsked(PAGES) && his.hasAsked(PAGES));
            assertThat(hers.answers()).extracting(Answer::status).containsOnly(200);
            NODES.get(dead).kill();
            publishing.close();

            hers.close();
            assertThat(hers.answers())
                    .filteredOn(answer -> answer.path().equals(BOARD))
                    .as("boards go on at once")
                    .extracting(Answer::status)
                    .containsOnly(200);
            assertThat(anna.location(anna.get("/"))).as("the session is gone").endsWith("/login");
            assertThat(anna.signIn(USER, PASSWORD)).as("to where she was").endsWith("/?continue");
            assertThat(anna.get("/").statusCode()).isEqualTo(200);
            assertThat(node(anna)).isEqualTo(left);

            soon(() -> puller() == left);
            NODES.set(dead, node(HOMES.get(dead)));
            soon(() -> store.editions().size() == 2 && store.idle());
            assertThat(bent.get(BOARD).body()).contains("uge 44", "revideret");
            proxy.moved(dead, NODES.get(dead).port());
            HttpVisitor carl = oneAtEach(TwoNodesTest::signedIn).get(dead);
            assertThat(carl.get("/").statusCode()).isEqualTo(200);
            assertThat(carl.get(BOARD).body()).contains("uge 44", "revideret");
            assertThat(node(carl)).as("the one that was killed is back").isEqualTo(dead);

            assertThat(bent.post(heartbeat, "").statusCode()).as("his open page").isEqualTo(200);
            his.close();
            assertThat(his.answers())
                    .hasSizeGreaterThan(PAGES.size())
                    .allMatch(answer -> answer.status() == 200)
                    .allMatch(answer -> answer.took().compareTo(REASONABLE) < 0);
            assertThat(node(bent)).isEqualTo(left);
        }
        for (OpenDisplay display : DISPLAYS) {
            soon(() -> display.heard().contains("edition"));
            assertThat(display.heard()).containsOnly("version", "edition");
        }
        assertThat(DISPLAYS.get(dead).heard()).containsSubsequence("version", "version", "edition");
        assertThat(DISPLAYS.get(left).heard()).as("never cut").containsOnlyOnce("version");
        assertThat(store.history())
                .containsExactly("PUBLISHED 1, ended", "FAILED null, ended", "PUBLISHED 2, ended");
        assertThat(store.editions()).as("as one undisturbed").hasSize(2);
        assertThat(Set.copyOf(store.editions())).hasSize(1);
        soon(() -> store.mails().stream().allMatch(mail -> mail.endsWith("sent")));
        assertThat(store.mails())
                .containsExactly("1 S1 sent", "1 S2 sent", "2 S1 sent", "2 S2 sent");
        assertThat(mails.getReceivedMessages()).hasSize(4);
    }

    /** The first at node 0, the second at node 1: the proxy gives a new browser the next. */
    private static List<HttpVisitor> oneAtEach(Supplier<HttpVisitor> browser) {
        return Stream.generate(browser)
                .limit(NODES.size())
                .peek(each -> assertThat(each.get("/login").statusCode()).isLessThan(400))
                .sorted(Comparator.comparing(TwoNodesTest::node))
                .toList();
    }

    private static HttpVisitor signedIn() {
        var visitor = new HttpVisitor(proxy.port());
        assertThat(visitor.signIn(USER, PASSWORD)).isEqualTo("/");
        return visitor;
    }

    private static int node(HttpVisitor visitor) {
        return Integer.parseInt(visitor.cookie(StickyProxy.NODE).getValue());
    }

    /** Opens a page; what it asks from then on to be kept. */
    private static String heartbeat(HttpVisitor visitor) {
        Matcher page = Pattern.compile("\"v-uiId\": ?(\\d+)").matcher(visitor.get("/").body());
        assertThat(page.find()).isTrue();
        return "/?v-r=heartbeat&v-uiId=" + page.group(1);
    }

    /** The node whose pull is the newest; neither of those that run when it is another's. */
    private static int puller() {
        String newest = store.newestPuller();
        return NODES.get(0).isCalled(newest) ? 0 : NODES.get(1).isCalled(newest) ? 1 : -1;
    }

    private static void soon(Callable<Boolean> met) {
        await().atMost(PATIENCE).until(met);
    }
}
