package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every figure as one row, for people's own pivots: this edition at all permitted levels, and
 * units, but no employees, of the periods before.
 */
final class Data implements BookSheet {

    private static final List<String> TEXTS =
            List.of(
                    "Periode",
                    "Til og med",
                    "Udgave",
                    "Indikator-id",
                    "Indikator",
                    "Niveau",
                    "Enheds-id",
                    "Enhed",
                    "Afdeling");

    private static final List<String> NUMBERS =
            List.of("Tæller", "Nævner", "Antal", "Median", "Værdi");

    private static final String REMARK = "Bemærkning";

    private final Contents contents;
    private final Map<String, Definition> definitions;
    private final Map<Long, Map<Unit, String>> names = new HashMap<>();
    private final Map<Long, Edition> editions;

    Data(Contents contents) {
        this.contents = contents;
        this.definitions =
                contents.definitions().stream()
                        .collect(Collectors.toMap(Definition::indicator, each -> each));
        this.editions =
                contents.history().trend().stream()
                        .flatMap(period -> contents.history().at(period).stream())
                        .collect(Collectors.toMap(Edition::id, each -> each));
    }

    @Override
    public String name() {
        return "Data";
    }

    @Override
    public String about() {
        return "Alle tal i én lang tabel med filter, til egne opgørelser og pivottabeller";
    }

    @Override
    public void write(Page page) {
        var units = contents.departments();
        page.widths(
                86,
                92,
                70,
                Widths.longest(definitions.keySet(), 110, 260) + TextWidth.GAP,
                Widths.labels(contents.definitions()) + 40,
                96,
                110,
                Math.max(Widths.names(contents.employees(), 150), Widths.names(units, 150)),
                Widths.names(units, 110),
                80,
                80,
                70,
                80,
                80,
                130);
        Line heads = page.line();
        TEXTS.forEach(
                text -> heads.text(text.equals("Indikator-id") ? Look.HEAD_WORD : Look.HEAD, text));
        NUMBERS.forEach(text -> heads.text(Look.HEAD_RIGHT, text));
        heads.text(Look.HEAD_WORD, REMARK);
        heads.end();
        page.freeze(0);
        page.repeat(0, 0);
        earlier().ifPresent(query -> contents.each(query, figure -> row(page, figure)));
        contents.eachOfEdition(figure -> row(page, figure));
        page.filter(0);
    }

    private Optional<FigureQuery> earlier() {
        List<Edition> before =
                contents.history().trend().stream()
                        .filter(period -> !period.equals(contents.period()))
                        .flatMap(period -> contents.history().at(period).stream())
                        .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        FigureQuery.of(before)
                                .levels(Level.MUNICIPALITY, Level.DEPARTMENT, Level.TEAM));
    }

    private void row(Page page, Figure figure) {
        Definition definition = definitions.get(figure.indicator());
        Line line = page.line();
        line.text(Look.LABEL, figure.period().code());
        line.date(Look.DATE, figure.period().lastDay());
        line.number(Look.COUNT, figure.revision());
        line.text(Look.WORD, figure.indicator());
        line.text(Look.LABEL, definition == null ? figure.indicator() : definition.label());
        line.text(Look.LABEL, Words.level(figure.unit().level()));
        line.text(Look.LABEL, figure.unit().id());
        line.text(Look.LABEL, name(figure, figure.unit()));
        line.text(
                Look.LABEL,
                figure.departmentId() == null
                        ? ""
                        : name(figure, Unit.department(figure.departmentId())));
        if (figure.suppressed()) {
            hidden(line);
            return;
        }
        number(line, Look.PLAIN_NUMBER, Optional.ofNullable(figure.numerator()));
        number(line, Look.PLAIN_NUMBER, Optional.ofNullable(figure.denominator()));
        number(line, Look.COUNT, Optional.of(BigDecimal.valueOf(figure.subjects())));
        number(line, Look.DECIMAL, Optional.ofNullable(figure.median()));
        number(line, Numbers.value(figure.kind()), figure.value());
    }

    private static void hidden(Line line) {
        NUMBERS.forEach(number -> line.empty(Look.COUNT));
        line.text(Look.WORD, "skjult: for få, her eller i et andet tal");
    }

    /** Missing numbers leave their cell empty, so that pivots do not trip over a dash. */
    private static void number(Line line, Look look, Optional<BigDecimal> number) {
        number.ifPresentOrElse(given -> line.number(look, given), () -> line.empty(look));
    }

    private String name(Figure figure, Unit unit) {
        if (unit.equals(Unit.MUNICIPALITY)) {
            return "Hele kommunen";
        }
        return names.computeIfAbsent(figure.editionId(), this::namesOf)
                .getOrDefault(unit, unit.id());
    }

    private Map<Unit, String> namesOf(long editionId) {
        return contents.units(editions.get(editionId)).stream()
                .collect(Collectors.toMap(EditionUnit::unit, EditionUnit::name, (a, b) -> a));
    }
}
