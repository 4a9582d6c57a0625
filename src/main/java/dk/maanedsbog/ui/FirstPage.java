package dk.maanedsbog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Sets language and colours before the first byte is drawn, and fills the wait with a skeleton. */
@Component
final class FirstPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final int TILES = 6;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPage::dress);
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource()
                .addUIInitListener(
                        init -> {
                            VaadinRequest request = VaadinRequest.getCurrent();
                            UI ui = init.getUI();
                            ui.setLocale(Choices.language(request).locale());
                            var reconnecting = ui.getReconnectDialogConfiguration();
                            reconnecting.setDialogText(
                                    ui.getTranslation("connection.reconnecting"));
                            reconnecting.setDialogTextGaveUp(ui.getTranslation("connection.lost"));
                        });
    }

    private static SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        // no red box: the login page says why one is there
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("login?" + LoginView.ENDED);
        messages.setInternalErrorCaption(I18NProvider.translate(locale, "failure.title"));
        messages.setInternalErrorMessage(I18NProvider.translate(locale, "failure.reload"));
        return messages;
    }

    private static void dress(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().selectFirst("html");
        html.attr("lang", Choices.language(request).code());
        ColorScheme.Value colours = Choices.colours(request);
        html.attr("style", "color-scheme: " + colours.getValue());
        boolean login = request.getPathInfo().startsWith("/login");
        FollowingScripts.nameIn(response.getDocument(), login);
        if (!login) {
            skeleton(response.getDocument().body());
            sessionWatch(response.getDocument(), Choices.language(request).locale());
        }
    }

    /** Warns before an unused session ends; its words come along as attributes. */
    private static void sessionWatch(Document document, Locale locale) {
        Element watch = document.head().appendElement("script");
        watch.attr("type", "module").attr("src", "app/session.js").attr("id", "session-watch");
        for (String text : List.of("soon", "stay", "over", "again")) {
            watch.attr("data-" + text, I18NProvider.translate(locale, "session." + text));
        }
    }

    /** Drawn by the stylesheet alone, and hidden by it once the page itself stands there. */
    private static void skeleton(Element body) {
        Element skeleton =
                body.appendElement("div").addClass("skeleton").attr("aria-hidden", "true");
        skeleton.appendElement("div").addClass("skeleton-spine");
        Element page = skeleton.appendElement("div").addClass("skeleton-page");
        page.appendElement("div").addClass("skeleton-title");
        Element tiles = page.appendElement("div").addClass("skeleton-tiles");
        for (int i = 0; i < TILES; i++) {
            tiles.appendElement("div");
        }
    }
}
