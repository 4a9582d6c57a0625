package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void a_printed_part_reads_as_it_was_made() {
        Div part = new Div(new Span("Ventetid"), new Span(" dage siden"));
        part.addClassNames("fact", "quiet");
        part.setId("felt-1");
        part.getElement().setAttribute("aria-label", "Ventetid & »dage«");
        assertThat(markup(Printed.of(part))).isEqualTo(markup(part));
    }

    @Test
    void it_is_one_element_for_the_server() {
        Component printed = Printed.of(new Div(new Span("a"), new Div(new Span("b"))));
        assertThat(printed.getElement().getChildCount()).isZero();
        assertThat(printed.getChildren()).isEmpty();
    }

    @Test
    void what_somebody_wrote_stays_words() {
        String written = "<img src=x onerror=alert(1)> & \"ord\"";
        Span words = new Span(written);
        words.setTitle(written);
        String inside = Printed.of(new Div(words)).getElement().getProperty("innerHTML");
        assertThat(inside)
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; \"ord\"")
                .contains("onerror=alert(1)", "&amp; &quot;ord&quot;\">")
                .doesNotContain("><img");
    }

    @Test
    void a_space_at_the_edge_of_a_word_stays() {
        assertThat(Printed.of(new Div(new Span("3"), new Span(" dage"))).getElement())
                .extracting(div -> div.getProperty("innerHTML"))
                .isEqualTo("<span>3</span><span> dage</span>");
    }

    @Test
    void a_drawing_and_a_link_are_printed_too() {
        Anchor link = new Anchor("indikator/x?periode=2026-10&enhed=team:T1", "Åbn");
        link.getElement().setAttribute("router-link", true);
        Component printed =
                Printed.of(
                        new Div(
                                new Svg("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>"),
                                link));
        assertThat(printed.getElement().getProperty("innerHTML"))
                .contains("<path d=\"M0 0\"", "periode=2026-10&amp;enhed=team:T1", "router-link");
    }

    @Test
    void a_part_printed_into_a_component_is_of_its_kind() {
        Article part = new Article(new Span("Tal"));
        part.addClassName("card");
        Article printed = Printed.into(new Article(), part);
        assertThat(printed.getClassNames()).containsExactly("card");
        assertThat(markup(printed)).isEqualTo(markup(part));
    }

    @Test
    void what_is_printed_already_is_printed_along() {
        Div page = new Div(Printed.of(new Div(new Span("inderst"))));
        assertThat(Printed.of(new Element("section"), page.getElement()).getProperty("innerHTML"))
                .isEqualTo("<div><span>inderst</span></div>");
    }

    private static String markup(Component part) {
        return part.getElement().getOuterHTML();
    }
}
