package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;

/** One section of the page Drift; a Spring bean, whose {@code @Order} is its place on the page. */
interface DriftPart {

    /** The section as it stands now, made anew each time the page is opened. */
    Component section();
}
