package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Finding;
import java.util.List;

/** What the quality gate found, the worst first; each says its colour as a word. */
final class FindingList extends UnorderedList {

    private static final long serialVersionUID = 1;

    FindingList(List<Finding> findings) {
        addClassName("findings");
        for (Colour colour : List.of(Colour.RED, Colour.YELLOW, Colour.GREEN)) {
            findings.stream()
                    .filter(finding -> finding.colour() == colour)
                    .forEach(finding -> add(item(finding)));
        }
    }

    private ListItem item(Finding finding) {
        String colour = finding.colour().code();
        Span tag = new Span(getTranslation("quality.colour." + colour));
        tag.addClassNames("tag", "finding-" + colour);
        Div words = new Div();
        if (!finding.where().isEmpty()) {
            Span where = new Span(finding.where() + ": ");
            where.addClassName("strong");
            words.add(where);
        }
        words.add(new Span(finding.what()));
        if (!finding.mend().isEmpty()) {
            Span mend = new Span(" " + finding.mend());
            mend.addClassName("quiet");
            words.add(mend);
        }
        ListItem item = new ListItem(tag, words);
        // what is found is written in Danish, whatever language the page has
        words.getElement().setAttribute("lang", "da");
        return item;
    }
}
