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

    private final Translations translations;

    FirstPage(Translations translations) {
        this.translations = translations;
    }

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

    /** Flow asks for them also where it has not yet begun, and knows no translations of its own. */
    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        // no red box: the login page says why one is there
        String ended = "login?" + LoginView.ENDED;
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(ended);
        // what a browser has lost that has forgotten its session is the session
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setCookiesDisabledURL(ended);
        messages.setInternalErrorCaption(translations.getTranslation("failure.title", locale));
        messages.setInternalErrorMessage(translations.getTranslation("failure.reload", locale));
        return messages;
    }

    private static void dress(IndexHtmlResponse response) {
        CarriedView.enclose(response.getDocument());
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().selectFirst("html");
        html.attr("lang", Choices.language(request).code());
        ColorScheme.Value colours = Choices.colours(request);
        html.attr("style", "color-scheme: " + colours.getValue());
        module(response.getDocument(), "app/shown.js");
        boolean login = request.getPathInfo().startsWith("/login");
        FollowingScripts.nameIn(response.getDocument(), login);
        if (!login) {
            skeleton(response.getDocument().body());
            sessionWatch(response.getDocument(), Choices.language(request).locale());
            module(response.getDocument(), "app/focus.js");
        }
    }

    /** Warns before an unused session ends; its words come along as attributes. */
    private static void sessionWatch(Document document, Locale locale) {
        Element watch = module(document, "app/session.js").attr("id", "session-watch");
        for (String text : List.of("soon", "stay", "over", "again")) {
            watch.attr("data-" + text, I18NProvider.translate(locale, "session." + text));
        }
    }

    private static Element module(Document document, String file) {
        return document.head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", OwnFiles.address(file));
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
