package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.configuration.SettingsFile;
import dk.maanedsbog.fixture.SmallMunicipality;
import dk.maanedsbog.organisation.Staff;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What HTTP answers where a page is not for the role, leads nowhere, or can't be read. */
@DirtiesContext
@SpringBootTest(
        classes = MaanedsbogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"maanedsbog.config=batch-config", "maanedsbog.demo=true"})
class RefusedAddressesTest {

    @TempDir private static Path data;

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Publication publication;
    @Autowired private Editions editions;
    @Autowired private AuditTrail trail;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @BeforeEach
    void settle() {
        if (editions.all().isEmpty()) {
            SmallMunicipality.settle(staff, publication);
        }
    }

    private HttpVisitor visitor(String user) {
        var visitor = new HttpVisitor(port);
        assertThat(visitor.signIn(user, "demo")).isEqualTo("/");
        return visitor;
    }

    private List<AuditEntry> refused() {
        return trail.newest(1000).stream()
                .filter(entry -> entry.action() == AuditAction.REFUSED)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "k1, /drift/adgang",
        "l1, /drift/adgang/revisionsspor",
        "chef, /drift/adgang",
        "admin, /mine-tal",
        "tr, /boeger",
        "tr, /indikator/in_job",
        "tr, /?periode=2026-10"
    })
    void a_page_for_others_is_refused_and_told(String user, String address) {
        HttpVisitor visitor = visitor(user);
        int before = refused().size();
        HttpResponse<String> answer = visitor.get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("<html lang=\"da\"")
                .doesNotContain("Virksomhedsservice");
        String path = address.split("\\?")[0];
        assertThat(refused()).hasSize(before + 1);
        assertThat(refused().getFirst().userName()).isEqualTo(user);
        assertThat(refused().getFirst().what()).isEqualTo("Siden " + path);
    }

    @ParameterizedTest
    @CsvSource({
        "k1, /drift/adgang?location=, 403",
        "k1, /?location=drift/adgang, 200",
        "k1, /mine-tal?location=drift/adgang, 200",
        "tr, /boeger?location=indikatorer, 403"
    })
    void a_page_is_the_one_that_its_path_names(String user, String address, int status) {
        HttpVisitor visitor = visitor(user);
        int before = refused().size();
        HttpResponse<String> answer = visitor.get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("Ikke for din rolle")).isEqualTo(status == 403);
        assertThat(refused()).hasSize(status == 403 ? before + 1 : before);
    }

    /** As from a page whose browser has forgotten its cookies, or from anybody at all. */
    @Test
    void a_click_without_a_session_leads_to_the_login_page() {
        HttpResponse<String> answer = new HttpVisitor(port).post("/?v-r=uidl&v-uiId=0", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("login?slut").doesNotContain("Cookies disabled");
    }

    @ParameterizedTest
    @CsvSource({
        "k1, /",
        "k1, /mine-tal",
        "k1, /indikator/placement_waiting_days",
        "chef, /team",
        "admin, /drift/adgang",
        "tr, /indikatorer"
    })
    void ones_own_pages_are_answered(String user, String address) {
        assertThat(visitor(user).get(address, "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void the_front_address_leads_whoever_may_not_open_the_overview_to_the_first_page() {
        HttpVisitor representative = visitor("tr");
        HttpResponse<String> answer = representative.get("/", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(representative.location(answer)).isEqualTo("/indikatorer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ukendt", "/drift/ukendt", "/indikator/findes_ikke", "/mine-tal/x"})
    void an_address_that_leads_nowhere_says_so(String address) {
        assertThat(visitor("k1").get(address, "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/indikator/%2e%2e%2f",
                "/;x",
                "/a|b",
                "/%00",
                "//",
                "/indikator/a%2fb"
            })
    void an_address_that_cannot_be_read_is_answered_calmly(String address) throws IOException {
        assertThat(raw(address))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"da\">", "<h1>Adressen kan ikke læses</h1>")
                .doesNotContainIgnoringCase("tomcat", "exception", "\tat ", "Bad Request");
    }

    @Test
    void a_file_that_is_not_open_in_the_session_is_told_of_once() {
        String file = "/VAADIN/dynamic/resource/1/0d7a6f0e-5b7e-4a52-9f77-2a6a6c1d3b11/tal.csv";
        HttpVisitor visitor = visitor("k1");
        int before = refused().size();
        assertThat(visitor.get(file).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(visitor.get(file).statusCode()).isEqualTo(404);
        assertThat(visitor.get(file.replace("/1/", "/0/")).statusCode()).isEqualTo(404);
        assertThat(refused()).hasSize(before + 1);
        assertThat(refused().getFirst().userName()).isEqualTo("k1");
        assertThat(refused().getFirst().what()).isEqualTo("Fil, der ikke er åben i sessionen");
        assertThat(refused().getFirst().scope()).isEmpty();
        assertThat(new HttpVisitor(port).get(file).statusCode()).isNotEqualTo(200);
        assertThat(refused()).hasSize(before + 1);
    }

    @Test
    void a_forged_host_leads_nobody_away() {
        HttpResponse<String> answer =
                new HttpVisitor(port).get("/boeger", "X-Forwarded-Host", "ondsindet.example");
        assertThat(answer.headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void where_hosts_are_named_no_other_is_answered() throws IOException {
        Path folder = Files.createDirectory(data.resolve("hosts"));
        Files.writeString(
                folder.resolve(SettingsFile.NAME), "web:\n  vaerter:\n    - tal.kommune.dk\n");
        var firewall =
                new UnreadableAddresses()
                        .firewall(SettingsFile.read(folder, folder, false), new MockEnvironment());
        assertThat(firewall.getFirewalledRequest(request("TAL.kommune.dk"))).isNotNull();
        assertThatThrownBy(() -> firewall.getFirewalledRequest(request("ondsindet.example")))
                .isInstanceOf(RequestRejectedException.class);
    }

    private static MockHttpServletRequest request(String host) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setServerName(host);
        return request;
    }

    private String raw(String address) throws IOException {
        String request =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                        .formatted(address);
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
