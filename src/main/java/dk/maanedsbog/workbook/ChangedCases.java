package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.ContributionChange;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cases that came, went or changed since the earlier revision, a line each. */
final class ChangedCases {

    private static final int MOST = 5_000;

    private final Contents contents;
    private final Edition earlier;
    private final Map<String, String> names = new HashMap<>();
    private int written;

    ChangedCases(Contents contents, Edition earlier) {
        this.contents = contents;
        this.earlier = earlier;
        contents.units(earlier).forEach(unit -> names.put(unit.unit().id(), unit.name()));
        contents.employees().forEach(unit -> names.put(unit.unit().id(), unit.name()));
    }

    void write(Page page) {
        if (earlier.contributionsPurged() || contents.edition().contributionsPurged()) {
            return;
        }
        page.section("Sager bag rettelserne");
        page.line()
                .text(Look.HEAD, "Indikator")
                .text(Look.HEAD, "Sag")
                .text(Look.HEAD, "Enhed")
                .text(Look.HEAD, "Hvad")
                .text(Look.HEAD, "Før", 3)
                .text(Look.HEAD, "Nu", 3)
                .end();
        for (Definition definition : contents.definitions()) {
            contents.departments().forEach(department -> write(page, definition, department));
        }
        if (written == 0) {
            page.note("Ingen sager, som modtageren må se, er kommet til, faldet fra eller ændret.");
        } else if (written >= MOST) {
            page.note("Kun de første %d vises.".formatted(MOST));
        }
        page.gap(1);
    }

    private void write(Page page, Definition definition, EditionUnit department) {
        List<Contribution> then =
                contents.contributions(earlier, definition.indicator(), department.unit());
        List<Contribution> now =
                contents.contributions(
                        contents.edition(), definition.indicator(), department.unit());
        for (ContributionChange change : ContributionChange.between(then, now)) {
            if (written < MOST) {
                line(page, definition, department, change);
                written++;
            }
        }
    }

    private void line(
            Page page, Definition definition, EditionUnit department, ContributionChange change) {
        page.line()
                .text(Look.TEXT, definition.label())
                .text(Look.TEXT, change.number().orElse(DanishFormat.MISSING))
                .text(Look.LABEL, department.name())
                .text(Look.TEXT, word(change.kind()))
                .text(Look.TEXT, counted(definition, change.then()), 3)
                .text(Look.TEXT, counted(definition, change.now()), 3)
                .end();
    }

    static String word(ContributionChange.Kind kind) {
        return switch (kind) {
            case CAME -> "Ny";
            case WENT -> "Væk";
            case CHANGED -> "Ændret";
        };
    }

    private String counted(Definition definition, List<Contribution> all) {
        return all.stream()
                .map(one -> counted(definition, one))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String counted(Definition definition, Contribution one) {
        String amount = amount(definition, one.amount());
        String days =
                one.from().map(DanishFormat::date).orElse("")
                        + one.to().map(to -> "–" + DanishFormat.date(to)).orElse("");
        String who = one.employeeId().map(id -> names.getOrDefault(id, id)).orElse("");
        return List.of(amount, days, who).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String amount(Definition definition, BigDecimal amount) {
        return switch (definition.kind()) {
            case COUNT -> "";
            case SHARE -> amount.signum() > 0 ? "tæller med" : "tæller ikke med";
            case MEAN, SUM, MAX ->
                    DanishFormat.number(amount, Math.max(0, amount.stripTrailingZeros().scale()))
                            + " "
                            + definition.unit();
        };
    }
}
