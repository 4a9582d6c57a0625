package dk.maanedsbog.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page's document carries: the theme and, on top of it, the one stylesheet. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://app/maanedsbog.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", OwnFiles.address("app/icon.svg"), "any");
    }
}
