package dk.maanedsbog.workbook;

import dk.maanedsbog.book.ContributionChange;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed, figure by figure: since the earlier revision, and since the period before. */
final class Bevaegelser implements BookSheet {

    private static final int COLUMNS = 10;

    private final Contents contents;

    Bevaegelser(Contents contents) {
        this.contents = contents;
    }

    /** Whether there is anything earlier to compare with. */
    boolean known() {
        return contents.earlierRevision().isPresent() || previous().isPresent();
    }

    private Optional<Edition> previous() {
        return contents.history().at(contents.period().previous());
    }

    @Override
    public String name() {
        return "Bevægelser";
    }

    @Override
    public String about() {
        return contents.earlierRevision().isPresent()
                ? "Hvad der er rettet siden forrige udgave, og hvad der har flyttet sig"
                : "Hvad der har flyttet sig siden "
                        + DanishFormat.period(contents.period().previous());
    }

    @Override
    public void write(Page page) {
        page.widths(
                Widths.labels(contents.definitions()),
                100,
                Math.max(
                        Widths.names(contents.departments(), 180),
                        Widths.names(contents.employees(), 180)),
                84,
                84,
                84,
                84,
                72,
                72,
                72);
        page.heading("Bevægelser", Texts.freshness(contents.edition()));
        page.freeze(1);
        contents.earlierRevision()
                .ifPresent(
                        earlier ->
                                part(
                                        page,
                                        "Rettet siden udgave " + earlier.revision(),
                                        earlier,
                                        "Udgave " + earlier.revision(),
                                        "Udgave " + contents.edition().revision()));
        contents.earlierRevision()
                .ifPresent(earlier -> new ChangedCases(contents, earlier).write(page));
        if (contents.earlierRevision().isPresent() && previous().isPresent()) {
            page.newPage();
        }
        previous()
                .ifPresent(
                        earlier ->
                                part(
                                        page,
                                        "Flyttet siden " + DanishFormat.period(earlier.period()),
                                        earlier,
                                        DanishFormat.shortPeriod(earlier.period()),
                                        DanishFormat.shortPeriod(contents.period())));
        if (erased()) {
            page.note(
                    "Nogle sager kan mangle her, fordi en borger er slettet af månedsbogen. Tallene"
                            + " er stadig dem, der blev udgivet, så nye, væk og ændret svarer ikke"
                            + " altid til ændringen i dem.");
        }
        page.noteOnHidden();
        page.note(
                "Nye, væk og ændret tæller det, som tallet er talt op af; ændret er også det, som en"
                        + " anden har overtaget. De vises kun for afdelinger, hvis sager modtageren"
                        + " må se, og så længe sagerne er gemt.");
    }

    private boolean erased() {
        return Stream.of(Optional.of(contents.edition()), contents.earlierRevision(), previous())
                .flatMap(Optional::stream)
                .filter(edition -> !edition.contributionsPurged())
                .anyMatch(contents::erased);
    }

    private void part(Page page, String title, Edition earlier, String before, String now) {
        page.section(title);
        page.line()
                .text(Look.HEAD, "Indikator")
                .text(Look.HEAD, "Niveau")
                .text(Look.HEAD, "Enhed")
                .text(Look.HEAD_RIGHT, before)
                .text(Look.HEAD_RIGHT, now)
                .text(Look.HEAD_RIGHT, "Ændring")
                .text(Look.HEAD_WORD, "I ord")
                .text(Look.HEAD_RIGHT, "Nye")
                .text(Look.HEAD_RIGHT, "Væk")
                .text(Look.HEAD_RIGHT, "Ændret")
                .end();
        int first = page.nextRow();
        for (Definition definition : contents.definitions()) {
            boolean window = definition.comparison().equals("window");
            if (window && !earlier.period().equals(contents.period())) {
                continue;
            }
            Map<Unit, Figure> then = figures(earlier, definition);
            Map<Unit, Figure> today = figures(contents.edition(), definition);
            row(page, definition, "Hele kommunen", Unit.MUNICIPALITY, earlier, then, today);
            for (Level level : List.of(Level.DEPARTMENT, Level.TEAM, Level.EMPLOYEE)) {
                for (EditionUnit unit : units(level)) {
                    row(page, definition, unit.name(), unit.unit(), earlier, then, today);
                }
            }
        }
        if (page.nextRow() == first) {
            page.note("Ingen tal er ændret.");
        }
        page.gap(1);
    }

    private List<EditionUnit> units(Level level) {
        return switch (level) {
            case DEPARTMENT -> contents.departments();
            case TEAM -> contents.teams();
            default -> contents.employees();
        };
    }

    private Map<Unit, Figure> figures(Edition edition, Definition definition) {
        Map<Unit, Figure> found = new HashMap<>();
        contents.each(
                FigureQuery.of(edition).indicators(List.of(definition.indicator())),
                figure -> found.put(figure.unit(), figure));
        return found;
    }

    private void row(
            Page page,
            Definition definition,
            String name,
            Unit unit,
            Edition earlier,
            Map<Unit, Figure> then,
            Map<Unit, Figure> today) {
        var earlierFigure = Optional.ofNullable(then.get(unit));
        var figure = Optional.ofNullable(today.get(unit));
        var before = earlierFigure.flatMap(Figure::value);
        var now = figure.flatMap(Figure::value);
        if (before.equals(now)) {
            return;
        }
        var movement = new Movement(before, now, definition.kind());
        Look look = Numbers.value(definition.kind());
        Line line = page.line();
        line.text(Look.TEXT, definition.label()).text(Look.QUIET, Words.level(unit.level()));
        line.text(Look.LABEL, name).figure(look, earlierFigure).figure(look, figure);
        Texts.change(line, movement);
        line.text(Look.WORD, word(movement, definition, unit));
        if (unit.level() == Level.DEPARTMENT) {
            cameAndWent(line, definition, unit, earlier);
        }
        while (line.column() < COLUMNS) {
            line.empty(Look.COUNT);
        }
        line.end();
    }

    /** Better and worse are said of units only, never of a person. */
    private static String word(Movement movement, Definition definition, Unit unit) {
        return movement.word(
                unit.level() == Level.EMPLOYEE ? Direction.NEUTRAL : definition.direction());
    }

    private void cameAndWent(Line line, Definition definition, Unit unit, Edition earlier) {
        if (earlier.contributionsPurged() || contents.edition().contributionsPurged()) {
            return;
        }
        var then = contents.contributions(earlier, definition.indicator(), unit);
        var now = contents.contributions(contents.edition(), definition.indicator(), unit);
        if (then.isEmpty() && now.isEmpty()) {
            return;
        }
        // as the list of cases says it, so that a reader can count them there
        var kinds =
                ContributionChange.between(then, now).stream()
                        .map(ContributionChange::kind)
                        .toList();
        for (var kind : ContributionChange.Kind.values()) {
            line.number(Look.COUNT, Collections.frequency(kinds, kind));
        }
    }
}
