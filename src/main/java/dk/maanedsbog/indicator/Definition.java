package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one file's front matter into an indicator, telling each field that is missing or wrong. */
final class Definition {

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final FrontMatter fields;
    private final Findings findings;
    private final Map<String, String> tables = new LinkedHashMap<>();

    Definition(FrontMatter fields, Findings findings, Collection<String> tables) {
        this.fields = fields;
        this.findings = findings;
        tables.forEach(table -> this.tables.put(table, table));
    }

    /** The indicator; empty exactly when something was found wrong. */
    Optional<Indicator> indicator(IndicatorFile file) {
        var id = id();
        var label = fields.text("label");
        var labelEn = fields.has("label_en") ? fields.text("label_en") : Optional.<String>empty();
        var description = fields.text("description");
        var formula = fields.text("formula");
        var unit = fields.text("unit");
        var direction = fields.choice("direction", words(Direction.values(), Direction::code));
        var kind = fields.choice("kind", words(Kind.values(), Kind::code));
        var roles = fields.choices("roles", words(EmployeeRole.values(), EmployeeRole::code), true);
        var levels = fields.choices("levels", words(Level.values(), Level::code), false);
        var periods =
                fields.choices("periods", words(Period.Kind.values(), Period.Kind::code), false);
        var owner = fields.text("owner");
        var version = fields.number("version");
        var order = fields.number("order");
        var compare = fields.choice("compare", words(Comparison.values(), Comparison::code));
        var counts =
                fields.has("counts")
                        ? fields.choice("counts", words(Counts.values(), Counts::code))
                        : Optional.of(Counts.CITIZENS);
        var partOf = fields.has("part_of") ? fields.words("part_of") : List.<String>of();
        var sources = fields.choices("sources", tables, false);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Indicator(
                        id.orElseThrow(),
                        label.orElseThrow(),
                        labelEn,
                        description.orElseThrow(),
                        formula.orElseThrow(),
                        unit.orElseThrow(),
                        direction.orElseThrow(),
                        kind.orElseThrow(),
                        Set.copyOf(roles.orElseThrow()),
                        Set.copyOf(levels.orElseThrow()),
                        Set.copyOf(periods.orElseThrow()),
                        owner.orElseThrow(),
                        version.orElseThrow(),
                        order.orElseThrow(),
                        compare.orElseThrow(),
                        counts.orElseThrow(),
                        partOf.stream().map(Indicator.Whole::parse).toList(),
                        sources.orElseThrow(),
                        file.sql().statements().getFirst().text().strip(),
                        file.name()));
    }

    private Optional<String> id() {
        Optional<String> id = fields.text("id");
        id.filter(written -> !SNAKE_CASE.matcher(written).matches())
                .ifPresent(
                        written ->
                                findings.at(
                                        fields.lineOf("id"),
                                        "»id« er »%s«. Brug små bogstaver a–z, tal og"
                                                + " understreg, fx »held_conversations«.",
                                        written));
        return id;
    }

    private static <E> Map<String, E> words(E[] values, Function<E, String> code) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.asList(values).forEach(value -> words.put(code.apply(value), value));
        return words;
    }
}
