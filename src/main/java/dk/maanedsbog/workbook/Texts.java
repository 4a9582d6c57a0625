package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences and words that several sheets share. */
final class Texts {

    /** Stands for a number that the gate took away. */
    static final String HIDDEN = "•";

    private Texts() {}

    /** How fresh the figures are, under the title of a sheet. */
    static String freshness(Edition edition) {
        return edition.municipality()
                + ", "
                + DanishFormat.period(edition.period())
                + ", udgave "
                + edition.revision()
                + ". Data til og med "
                + DanishFormat.date(edition.dataUntil())
                + ", hentet "
                + DanishFormat.moment(edition.pulledAt())
                + (edition.provisional() ? ". Foreløbige tal" : "")
                + (edition.demo() ? ". DEMO" : "")
                + ".";
    }

    static String unit(Definition definition) {
        return definition.kind() == Kind.SHARE ? "procent" : definition.unit();
    }

    /** A period so short that it fits a column, and plain in any year. */
    static String withYear(Period period) {
        return period.kind() == Period.Kind.MONTH
                ? DanishFormat.shortPeriod(period)
                : DanishFormat.period(period);
    }

    static String measuredAgainst(Period.Kind kind) {
        return kind == Period.Kind.MONTH
                ? "»Ændring« er målt mod den måned, der står i kolonnen »Målt mod«. Tal, der dækker"
                        + " seks måneder, måles mod de seks måneder før."
                : "»Ændring« er målt mod den uge, der står i kolonnen »Målt mod«. Tal, der dækker"
                        + " seks måneder, måles mod tallet for et halvt år siden.";
    }

    /** Writes a change with its sign, or a dash. */
    static void change(Line line, Movement movement) {
        movement.change()
                .ifPresentOrElse(
                        change -> line.number(Numbers.change(movement.kind(), change), change),
                        line::dash);
    }

    /** A figure as it is said in a sentence. */
    static String said(Kind kind, Optional<BigDecimal> value) {
        return value.map(
                        number ->
                                switch (kind) {
                                    case SHARE -> DanishFormat.percent(number);
                                    case MEAN -> DanishFormat.number(number, 1);
                                    case COUNT, SUM, MAX -> DanishFormat.number(number, 0);
                                })
                .orElse("intet tal at vise");
    }

    /** What a bar chart of departments shows, for those who can't see it. */
    static String barsInWords(
            Definition definition,
            List<EditionUnit> departments,
            List<Optional<BigDecimal>> values,
            Period period) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < departments.size(); i++) {
            parts.add(departments.get(i).name() + " " + said(definition.kind(), values.get(i)));
        }
        return "Søjlediagram. %s, %s: %s."
                .formatted(
                        definition.label(), DanishFormat.period(period), String.join("; ", parts));
    }

    /** What a line chart shows, for those who can't see it. */
    static String lineInWords(
            Definition definition,
            String unitName,
            List<Period> periods,
            List<Optional<BigDecimal>> values) {
        return "Kurve for %s, %s, fra %s til %s. Først %s, senest %s. Alle tal står i tabellen under."
                .formatted(
                        unitName,
                        definition.label(),
                        DanishFormat.period(periods.getFirst()),
                        DanishFormat.period(periods.getLast()),
                        said(definition.kind(), values.getFirst()),
                        said(definition.kind(), values.getLast()));
    }
}
