package dk.maanedsbog.ui;

import com.vaadin.flow.dom.Element;

/** What an address points at: the page is moved so that it is seen, as soon as it can be. */
public final class BroughtIntoView {

    /**
     * Flow moves a page to its beginning once it stands there, so this comes a moment later; and it
     * waits until Flow shows the page, before which nothing on it has a place.
     */
    private static final String BRING =
            """
            setTimeout(() => {
              const target = %s;
              if (!target) return;
              new ResizeObserver((sizes, observer) => {
                if (!target.offsetHeight) return;
                observer.disconnect();
                target.scrollIntoView({ block: $0 });
              }).observe(target);
            }, 100);
            """;

    /** What stands after the number sign of the browser's address, in its script. */
    static final String POINTED_AT = "decodeURIComponent(location.hash.slice(1))";

    /** Looked for within the page, which may not stand in the document yet. */
    private static final String NAMED =
            "this.querySelector(`[id=\"${CSS.escape(%s)}\"]`)".formatted(POINTED_AT);

    private BroughtIntoView() {}

    /** Puts its upper edge at the top. */
    public static void atTheTop(Element target) {
        bring(target, "this", "start");
    }

    /** Moves the page no further than needed. */
    public static void nearby(Element target) {
        bring(target, "this", "nearest");
    }

    /** Puts the part of a page at the top whose name stands after the address's number sign. */
    public static void named(Element page) {
        bring(page, NAMED, "start");
    }

    private static void bring(Element target, String what, String where) {
        target.executeJs(BRING.formatted(what), where);
    }
}
