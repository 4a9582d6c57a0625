package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CarriedViewTest {

    private static final String FLOW = "window.Vaadin = window.Vaadin || {};";

    private static Document page(String script) {
        Document page = Document.createShell("");
        page.head().appendElement("script").attr("initial", "").appendChild(new DataNode(script));
        return page;
    }

    @Test
    void a_text_in_the_view_does_not_end_its_script() {
        Document page =
                page(FLOW + "x={\"text\":\"</script><script>alert(1)</script><!--<script>\"};");

        CarriedView.enclose(page);

        Document read = Jsoup.parse(page.outerHtml());
        assertThat(read.select("script")).hasSize(1);
        assertThat(read.selectFirst("script").data())
                .isEqualTo(
                        FLOW
                                + "x={\"text\":\"\\u003C/script>\\u003Cscript>alert(1)\\u003C/script>"
                                + "\\u003C!--\\u003Cscript>\"};");
        assertThat(read.body().wholeText()).isBlank();
    }

    @Test
    void other_scripts_stay_as_they_are() {
        Document page = page("if (1 < 2) { window.old = true; }");
        CarriedView.enclose(page);
        assertThat(page.selectFirst("script").data()).contains("1 < 2");
    }
}
