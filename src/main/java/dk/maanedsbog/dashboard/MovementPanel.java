package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.util.Optional;

/** The change since the period before, taken apart: who came, who went, who moved. */
final class MovementPanel extends Div {

    private static final long serialVersionUID = 1;

    private final transient IndicatorPage page;
    private final String before;
    private final String now;

    /** What a key of a text ends on where a case that is gone may lie in another department. */
    private final String here;

    MovementPanel(IndicatorPage page, CaseAccess cases) {
        this.page = page;
        Period previous = page.period().previous();
        before = Dates.period(previous);
        now = Dates.period(page.period());
        here = cases.seesEverywhere(page) ? "" : ".here";
        Optional<Edition> earlier =
                page.selection().editions().stream()
                        .filter(edition -> edition.period().equals(previous))
                        .findFirst();
        Optional<String> withheld = cases.withheld(page, page.selection().edition());
        if (withheld.isPresent()) {
            add(quiet(getTranslation(withheld.get())));
        } else if (earlier.isEmpty()) {
            add(quiet(getTranslation("movement.first", before)));
        } else if (cases.withheld(page, earlier.get()).isPresent()) {
            add(
                    quiet(
                            getTranslation(
                                    earlier.get().contributionsPurged()
                                            ? "movement.purged"
                                            : "movement.suppressed",
                                    before)));
        } else {
            show(
                    CameAndWent.of(
                            page.unit(),
                            cases.around(page, earlier.get()),
                            cases.around(page, page.selection().edition())));
        }
    }

    private void show(CameAndWent moved) {
        if (moved.before() == 0 && moved.now() == 0) {
            add(quiet(getTranslation("movement.nothing", before, now)));
            return;
        }
        boolean adds = adds(moved);
        if (moved.allAnew()) {
            add(new Paragraph(both(moved, adds)), quiet(getTranslation("movement.anew")));
            return;
        }
        add(new Paragraph(sentence(moved)), adds ? sum(moved) : counts(moved));
        if (!adds) {
            add(quiet(getTranslation("movement.no-sum." + page.definition().kind().code())));
        }
        if (page.unit().level() == Level.DEPARTMENT && moved.betweenTeams() > 0) {
            add(quiet(getTranslation("movement.teams", DanishFormat.number(moved.betweenTeams()))));
        }
    }

    /** Only a count is the number of its subjects, and only as long as nothing is hidden. */
    private boolean adds(CameAndWent moved) {
        Series series = page.series(page.unit());
        return page.definition().kind() == Kind.COUNT
                && counts(series.at(page.period()), moved.now())
                && counts(series.at(page.period().previous()), moved.before());
    }

    private static boolean counts(Optional<Figure> figure, long subjects) {
        return figure.flatMap(Figure::value)
                .filter(value -> value.compareTo(BigDecimal.valueOf(subjects)) == 0)
                .isPresent();
    }

    /**
     * What is counted from the beginning each time neither comes nor goes: how many, both times.
     */
    private String both(CameAndWent moved, boolean adds) {
        return adds
                ? getTranslation(
                        "movement.anew.counted",
                        counted(moved.before()),
                        before,
                        counted(moved.now()),
                        now)
                : getTranslation(
                        "movement.anew.behind",
                        DanishFormat.number(moved.before()),
                        before,
                        DanishFormat.number(moved.now()),
                        now);
    }

    private String counted(long subjects) {
        return new Amounts(page.definition()).written(BigDecimal.valueOf(subjects));
    }

    private String sentence(CameAndWent moved) {
        return getTranslation(
                "movement.sentence" + here,
                DanishFormat.number(moved.came()),
                DanishFormat.number(moved.left()),
                DanishFormat.number(moved.movedIn() + moved.movedOut()));
    }

    private Component sum(CameAndWent moved) {
        DescriptionList steps = steps();
        step(steps, "end", before, DanishFormat.number(moved.before()));
        step(steps, "came", getTranslation("movement.came" + here), signed(moved.came()));
        step(steps, "left", getTranslation("movement.left" + here), signed(-moved.left()));
        if (moved.movedIn() + moved.movedOut() > 0) {
            step(steps, "moved", getTranslation("movement.in"), signed(moved.movedIn()));
            step(steps, "moved", getTranslation("movement.out"), signed(-moved.movedOut()));
        }
        step(steps, "end now", now, DanishFormat.number(moved.now()));
        return steps;
    }

    private Component counts(CameAndWent moved) {
        DescriptionList steps = steps();
        step(
                steps,
                "came",
                getTranslation("movement.came" + here),
                DanishFormat.number(moved.came()));
        step(
                steps,
                "left",
                getTranslation("movement.left" + here),
                DanishFormat.number(moved.left()));
        step(steps, "end", getTranslation("movement.stayed"), DanishFormat.number(moved.stayed()));
        return steps;
    }

    private DescriptionList steps() {
        DescriptionList steps = new DescriptionList();
        steps.addClassName("steps");
        return steps;
    }

    private static void step(DescriptionList steps, String kind, String label, String number) {
        var term = new DescriptionList.Term(label);
        var value = new DescriptionList.Description(number);
        Div step = new Div(term, value);
        step.addClassName("move");
        step.addClassNames(kind.split(" "));
        steps.getElement().appendChild(step.getElement());
    }

    private static String signed(long number) {
        return DanishFormat.signed(BigDecimal.valueOf(number), 0);
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
