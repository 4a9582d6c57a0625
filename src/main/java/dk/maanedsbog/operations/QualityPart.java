package dk.maanedsbog.operations;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the quality gate said of the newest pulls, and the editions that wait. */
@Component
@Order(15)
class QualityPart implements DriftPart {

    private final EditionDesk desk;

    QualityPart(EditionDesk desk) {
        this.desk = desk;
    }

    @Override
    public com.vaadin.flow.component.Component section() {
        return new QualityPanel(desk);
    }
}
