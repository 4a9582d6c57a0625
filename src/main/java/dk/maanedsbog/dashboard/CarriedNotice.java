package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** A word from a page that could not be shown, to be read once on the one shown in its place. */
record CarriedNotice(String text) {

    void carry() {
        ComponentUtil.setData(UI.getCurrent(), CarriedNotice.class, this);
    }

    static Optional<String> arrived() {
        UI ui = UI.getCurrent();
        CarriedNotice notice = ComponentUtil.getData(ui, CarriedNotice.class);
        ComponentUtil.setData(ui, CarriedNotice.class, null);
        return Optional.ofNullable(notice).map(CarriedNotice::text);
    }
}
