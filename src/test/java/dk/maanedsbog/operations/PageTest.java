package dk.maanedsbog.operations;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.fixture.SmallMunicipality;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Opens pages without a browser, and presses what stands on them. */
@SpringBootTest(properties = {"maanedsbog.config=batch-config", "maanedsbog.demo=true"})
abstract class PageTest extends SpringBrowserlessTest {

    @TempDir private static Path data;

    @Autowired private Staff staff;
    @Autowired private Publication publication;
    @Autowired private Editions editions;
    @Autowired private UserDetailsService users;
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

    /** Signs in afresh and opens an address; answers with all that stands on the page. */
    String open(String userName, String address) {
        cleanVaadinEnvironment();
        signInAs(userName);
        initVaadinEnvironment();
        UI.getCurrent().setLocale(DanishFormat.LOCALE);
        return go(address);
    }

    /** Makes the session somebody else's, with the page still standing open. */
    void signInAs(String userName) {
        UserDetails user = users.loadUserByUsername(userName);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                user, null, user.getAuthorities()));
    }

    /** Opens another address in the same session. */
    String go(String address) {
        int mark = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        mark < 0 ? address : address.substring(0, mark),
                        mark < 0
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(address.substring(mark + 1)));
        return shown();
    }

    String shown() {
        return UI.getCurrent().getChildren().map(PageTest::text).collect(Collectors.joining());
    }

    String navigation() {
        return $(Nav.class).all().getFirst().getElement().getOuterHTML();
    }

    void press(String label) {
        test($(NativeButton.class).withText(label).first()).click();
    }

    /** Presses a button and says yes to what it asks. */
    void confirm(String label) {
        press(label);
        press("Ja");
    }

    List<AuditEntry> told(AuditAction action) {
        return trail.newest(1000).stream().filter(entry -> entry.action() == action).toList();
    }

    private static String text(Component component) {
        return component.getElement().getOuterHTML();
    }
}
