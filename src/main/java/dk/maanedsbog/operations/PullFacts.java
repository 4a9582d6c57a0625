package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Facts of a pull or a source, each under its name. */
@Tag("dl")
final class PullFacts extends Component {

    private static final long serialVersionUID = 1;

    PullFacts() {
        getElement().getClassList().add("pull-facts");
    }

    PullFacts with(String key, String value) {
        Element name = new Element("dt");
        name.setText(getTranslation(key));
        Element fact = new Element("dd");
        fact.setText(value);
        getElement().appendChild(new Element("div").appendChild(name, fact));
        return this;
    }
}
