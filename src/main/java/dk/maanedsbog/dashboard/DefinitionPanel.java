package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** What the page's indicator counts, where everybody reads it beside the figure. */
final class DefinitionPanel extends Section {

    private static final long serialVersionUID = 1;

    DefinitionPanel(IndicatorPage page) {
        addClassNames("panel", "definition");
        var facts = new DefinitionFacts(page.definition());
        if (!page.ofPerson()) {
            facts.fact("indicator.goal", new GoalInWords(page).text());
        }
        add(new H2(getTranslation("card.definition")), facts);
    }
}
