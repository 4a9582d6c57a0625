package dk.maanedsbog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that a page could not be made and what to do; the log gets the cause, the reader does not.
 */
@ParentLayout(MainLayout.class)
@PermitAll
final class FailurePage extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    private final Clock clock;

    FailurePage(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Instant now = clock.instant();
        LOG.error("A page failed at {}", now, parameter.getException());
        add(
                new Notice(
                        getTranslation("failure.title"),
                        getTranslation("failure.text", Dates.moment(now))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
