package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.cause.Cause;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why figures are as they are, in their leaders' words; only of figures that are shown. */
final class Aarsager implements BookSheet {

    private final Contents contents;
    private final List<Told> told = new ArrayList<>();

    /** A figure and its cause. */
    private record Told(Definition definition, String unitName, Figure figure, Cause cause) {}

    Aarsager(Contents contents) {
        this.contents = contents;
        for (Definition definition : contents.definitions()) {
            find(definition, Unit.MUNICIPALITY, "Hele kommunen");
            for (EditionUnit department : contents.departments()) {
                find(definition, department.unit(), department.name());
                contents.teams(department)
                        .forEach(team -> find(definition, team.unit(), team.name()));
            }
        }
    }

    private void find(Definition definition, Unit unit, String name) {
        Optional<Figure> figure =
                contents.figure(definition, unit, contents.period())
                        .filter(found -> !found.suppressed());
        Optional<Cause> cause = contents.cause(definition, unit);
        if (figure.isPresent() && cause.isPresent()) {
            told.add(new Told(definition, name, figure.get(), cause.get()));
        }
    }

    boolean known() {
        return !told.isEmpty();
    }

    @Override
    public String name() {
        return "Årsager";
    }

    @Override
    public String about() {
        return "Ledernes forklaringer på periodens tal";
    }

    @Override
    public void write(Page page) {
        page.widths(Widths.labels(told.stream().map(Told::definition).toList()), 180, 84, 460, 190);
        page.heading("Årsager", Texts.freshness(contents.edition()));
        page.line()
                .text(Look.HEAD, "Indikator")
                .text(Look.HEAD, "Enhed")
                .text(Look.HEAD_RIGHT, "Tal")
                .text(Look.HEAD, "Årsag")
                .text(Look.HEAD, "Skrevet af")
                .end();
        page.freeze(1);
        for (Told one : told) {
            page.line()
                    .text(Look.TEXT, one.definition().label())
                    .text(Look.LABEL, one.unitName())
                    .figure(Numbers.value(one.definition().kind()), Optional.of(one.figure()))
                    .text(Look.TEXT, one.cause().text())
                    .text(
                            Look.QUIET,
                            one.cause().writer() + ", " + DanishFormat.moment(one.cause().at()))
                    .end();
        }
        page.note("En årsag skrives af enhedens leder eller den chef, der har fået afdelingen.");
    }
}
