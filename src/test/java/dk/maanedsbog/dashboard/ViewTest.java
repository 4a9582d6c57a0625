package dk.maanedsbog.dashboard;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.fixture.SmallMunicipality;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import java.nio.file.Path;
import java.util.Locale;
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
import tools.jackson.databind.node.BooleanNode;

/** Opens views without a browser, as one or the other of the small municipality's people. */
@SpringBootTest(properties = {"maanedsbog.config=batch-config", "maanedsbog.demo=true"})
abstract class ViewTest extends SpringBrowserlessTest {

    @TempDir private static Path data;

    @Autowired private Staff staff;
    @Autowired private Publication publication;
    @Autowired private Editions editions;
    @Autowired private UserDetailsService users;

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
        return open(userName, address, DanishFormat.LOCALE);
    }

    /** The same for a reader who has chosen a language. */
    String open(String userName, String address, Locale language) {
        cleanVaadinEnvironment();
        UserDetails user = users.loadUserByUsername(userName);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                user, null, user.getAuthorities()));
        initVaadinEnvironment();
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate(address.split("\\?")[0], query(address));
        return UI.getCurrent().getChildren().map(ViewTest::text).collect(Collectors.joining());
    }

    /** Opens an address, waits for the parts that come after, and answers with all of it. */
    String openWhole(String userName, String address) {
        open(userName, address);
        return whole();
    }

    /** Answers as a browser does that has drawn the skeletons; then their parts are read. */
    String whole() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        page.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("return true"))
                .forEach(call -> call.complete(BooleanNode.TRUE));
        return UI.getCurrent().getChildren().map(ViewTest::text).collect(Collectors.joining());
    }

    private static QueryParameters query(String address) {
        int mark = address.indexOf('?');
        return mark < 0
                ? QueryParameters.empty()
                : QueryParameters.fromString(address.substring(mark + 1));
    }

    static String text(Component component) {
        return component.getElement().getOuterHTML();
    }
}
