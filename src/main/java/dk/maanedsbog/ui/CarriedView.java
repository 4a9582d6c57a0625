package dk.maanedsbog.ui;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * The first view, which the page carries as a script so that the browser need not ask for it.
 *
 * <p>Flow writes the view as it is; a name or a note with {@code </script>} in it would end that
 * script and begin one of its own.
 */
final class CarriedView {

    private static final String BEGINNING = "window.Vaadin";

    private CarriedView() {}

    /** Makes sure that the view ends where its script does. */
    static void enclose(Document page) {
        page.head().select("script[initial]").stream()
                .flatMap(script -> script.dataNodes().stream())
                .filter(script -> script.getWholeData().startsWith(BEGINNING))
                .forEach(CarriedView::enclose);
    }

    /** In JSON the sign stands in texts alone, where its number means the same. */
    private static void enclose(DataNode script) {
        script.setWholeData(script.getWholeData().replace("<", "\\u003C"));
    }
}
