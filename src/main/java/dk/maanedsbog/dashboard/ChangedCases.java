package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.ContributionChange;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads, with the rights of the moment, the cases that differ between two editions. */
@Component
class ChangedCases {

    private final Editions editions;
    private final Figures figures;
    private final Visibilities visibilities;
    private final CurrentViewer viewer;
    private final PersonViews views;

    ChangedCases(
            Editions editions,
            Figures figures,
            Visibilities visibilities,
            CurrentViewer viewer,
            PersonViews views) {
        this.editions = editions;
        this.figures = figures;
        this.visibilities = visibilities;
        this.viewer = viewer;
        this.views = views;
    }

    /** One case behind one figure. */
    record Changed(Definition definition, ContributionChange change) {}

    /** The key of why the cases are not shown; empty when they may be read. */
    Optional<String> withheld(Selection selection, ComparedEditions compared) {
        Optional<String> department = selection.unit().departmentId();
        if (department.isEmpty()) {
            return Optional.of("cases.withheld.whole");
        }
        if (!visibility().within(department.get())) {
            return Optional.of("cases.withheld.other");
        }
        return compared.first().contributionsPurged() || compared.second().contributionsPurged()
                ? Optional.of("cases.withheld.purged")
                : Optional.empty();
    }

    /** Whether the lists lack cases of citizens who have been erased. */
    boolean erased(Selection selection, ComparedEditions compared) {
        return selection
                .unit()
                .departmentId()
                .filter(
                        department ->
                                Stream.of(compared.first(), compared.second())
                                        .anyMatch(
                                                of -> figures.erased(visibility(), of, department)))
                .isPresent();
    }

    List<Changed> between(ComparedEditions compared, Unit unit) {
        List<Changed> changed = new ArrayList<>();
        for (Definition definition : editions.definitions(compared.second())) {
            ContributionChange.between(
                            read(compared.first(), definition, unit),
                            read(compared.second(), definition, unit))
                    .forEach(change -> changed.add(new Changed(definition, change)));
        }
        return changed;
    }

    /** What indicators are called beside each other, also those of which no case differs. */
    IndicatorNames indicators(ComparedEditions compared) {
        return new IndicatorNames(editions.definitions(compared.second()));
    }

    private List<Contribution> read(Edition edition, Definition definition, Unit unit) {
        return figures.contributions(visibility(), edition, definition.indicator(), unit);
    }

    /** The names of the employees whom the reader may see, in either edition. */
    Map<String, String> names(ComparedEditions compared) {
        Map<String, String> names = new HashMap<>();
        for (Edition edition : List.of(compared.first(), compared.second())) {
            figures.units(visibility(), edition).stream()
                    .filter(unit -> unit.unit().level() == Level.EMPLOYEE)
                    .forEach(unit -> names.put(unit.unit().id(), unit.name()));
        }
        return names;
    }

    private Visibility visibility() {
        return visibilities.of(viewer.get());
    }

    /** Tells the audit trail that cases were shown. */
    void viewed(ComparedEditions compared, Unit unit, int shown) {
        views.cases(
                viewer.get(),
                translate(
                        DanishFormat.LOCALE,
                        "movements.viewed",
                        ComparedEditions.code(compared.first()),
                        ComparedEditions.code(compared.second())),
                unit,
                shown);
    }
}
