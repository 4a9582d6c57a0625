package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.indicator.Counts;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.ui.BroughtIntoView;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.PageState;
import dk.maanedsbog.ui.Printed;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one indicator of the catalogue means, in words that an employee can hold it to. */
final class DefinitionCard extends Article {

    private static final long serialVersionUID = 1;

    private final String searched;

    /**
     * @param names what the catalogue's indicators are called beside each other
     * @param state the page's state, taken along to the indicator's figures; null for those who may
     *     see none
     */
    DefinitionCard(Indicator indicator, IndicatorNames names, PageState state) {
        setId(indicator.id());
        addClassNames("panel", "definition");
        searched =
                String.join(
                                " ",
                                indicator.label(),
                                indicator.labelEn().orElse(""),
                                indicator.description(),
                                indicator.unit(),
                                indicator.id())
                        .toLowerCase(DanishFormat.LOCALE);
        Optional<String> english =
                indicator.labelEn().filter(name -> !Dates.danish() && !name.isEmpty());
        H2 heading =
                new H2(names.of(Definition.of(indicator, 0), english.orElse(indicator.label())));
        if (english.isEmpty()) {
            DefinitionFacts.marked(heading);
        }
        Paragraph description = DefinitionFacts.marked(new Paragraph(indicator.description()));
        Paragraph formula = new Paragraph(getTranslation("catalogue.formula") + " ");
        formula.add(DefinitionFacts.marked(new Span(indicator.formula())));
        formula.addClassName("formula");
        Div told = new Div(heading, description, formula, facts(indicator));
        if (state != null) {
            Anchor figures =
                    new Anchor(
                            Addresses.indicator(indicator.id(), state),
                            getTranslation("catalogue.figures"));
            figures.getElement().setAttribute("router-link", true);
            figures.setAriaLabel(getTranslation("catalogue.figures.of", heading.getText()));
            told.add(new Div(figures));
        }
        Printed.of(getElement(), told.getElement());
    }

    /** Whether it holds every one of the words, in whatever order. */
    boolean tells(String words) {
        return Arrays.stream(words.toLowerCase(DanishFormat.LOCALE).strip().split("\\s+"))
                .allMatch(searched::contains);
    }

    /** Shows that an address named this one. */
    void point() {
        addClassName("pointed-at");
        BroughtIntoView.atTheTop(getElement());
    }

    private DescriptionList facts(Indicator indicator) {
        var facts = new DescriptionList();
        fact(facts, "catalogue.unit", Amounts.unitName(indicator.unit()));
        fact(
                facts,
                "catalogue.direction",
                getTranslation("direction." + indicator.direction().code()));
        fact(facts, "catalogue.kind", getTranslation("kind." + indicator.kind().code()));
        fact(
                facts,
                "catalogue.roles",
                indicator.roles().isEmpty()
                        ? getTranslation("catalogue.roles.none")
                        : indicator.roles().stream()
                                .map(EmployeeRole::code)
                                .map(code -> getTranslation("role.plural." + code))
                                .collect(Collectors.joining(", ")));
        danish(facts, "catalogue.sources", String.join(", ", indicator.sources()));
        fact(
                facts,
                "catalogue.small",
                getTranslation(
                        indicator.counts() == Counts.CITIZENS
                                ? "catalogue.small.yes"
                                : "catalogue.small.no"));
        danish(facts, "catalogue.owner", indicator.owner());
        fact(facts, "catalogue.version", Integer.toString(indicator.version()));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String text) {
        add(facts, key, new DescriptionList.Description(text));
    }

    private void danish(DescriptionList facts, String key, String text) {
        add(facts, key, DefinitionFacts.marked(new DescriptionList.Description(text)));
    }

    private void add(DescriptionList facts, String key, DescriptionList.Description text) {
        Div pair = new Div(new DescriptionList.Term(getTranslation(key)), text);
        facts.getElement().appendChild(pair.getElement());
    }
}
