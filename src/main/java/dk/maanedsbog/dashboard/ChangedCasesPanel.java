package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.dashboard.ChangedCases.Changed;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases that came, went or changed between two editions, by their numbers. */
final class ChangedCasesPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final int FIRST = 20;

    private final transient ChangedCases cases;
    private final transient ComparedEditions compared;
    private final transient Selection selection;
    private final transient Map<String, String> names;
    private final Div content = new Div();

    ChangedCasesPanel(ChangedCases cases, ComparedEditions compared, Selection selection) {
        this.cases = cases;
        this.compared = compared;
        this.selection = selection;
        this.names = cases.names(compared);
        addClassName("panel");
        add(new H2(getTranslation("movements.cases")), content);
        Optional<String> withheld = cases.withheld(selection, compared);
        if (withheld.isPresent()) {
            content.add(quiet(getTranslation(withheld.get())));
            return;
        }
        if (cases.erased(selection, compared)) {
            add(quiet(getTranslation("erased.cases")));
        }
        List<Changed> changed = cases.between(compared, unit());
        if (changed.isEmpty()) {
            content.add(quiet(getTranslation("movements.cases.none")));
        } else {
            show(changed, FIRST);
        }
    }

    private Unit unit() {
        return selection.unit().unit();
    }

    private void show(List<Changed> changed, int limit) {
        content.removeAll();
        List<Changed> shown = changed.subList(0, Math.min(limit, changed.size()));
        cases.viewed(compared, unit(), shown.size());
        content.add(table(shown));
        if (shown.size() < changed.size()) {
            NativeButton all =
                    new NativeButton(
                            getTranslation("cases.all", DanishFormat.number(changed.size())),
                            click -> show(changed, changed.size()));
            all.addClassNames("button", "show-all");
            content.add(all);
        }
    }

    private DataTable table(List<Changed> shown) {
        var indicators = cases.indicators(compared);
        DataTable table =
                new DataTable(
                                getTranslation("movements.cases"),
                                List.of(
                                        Column.text(getTranslation("cases.number")),
                                        Column.text(getTranslation("compare.indicator")),
                                        Column.text(getTranslation("movements.what")),
                                        Column.text(getTranslation("compare.then")),
                                        Column.text(getTranslation("compare.now"))))
                        .stacking();
        for (Changed one : shown) {
            table.printed(
                    new Span(
                            one.change()
                                    .number()
                                    .orElseGet(() -> getTranslation("cases.no-number"))),
                    new Span(indicators.of(one.definition())),
                    new Span(
                            getTranslation(
                                    "movements."
                                            + one.change().kind().name().toLowerCase(Locale.ROOT))),
                    new Span(counted(one, one.change().then())),
                    new Span(counted(one, one.change().now())));
        }
        return table;
    }

    private String counted(Changed changed, List<Contribution> all) {
        return all.isEmpty()
                ? DanishFormat.MISSING
                : all.stream()
                        .map(one -> counted(changed, one))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    private String counted(Changed changed, Contribution one) {
        String days =
                one.from().map(Dates::date).orElse("")
                        + one.to().map(to -> "–" + Dates.date(to)).orElse("");
        String who = one.employeeId().map(id -> names.getOrDefault(id, id)).orElse("");
        String words =
                Stream.of(amount(changed, one), days, who)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? getTranslation("movements.counts") : words;
    }

    private String amount(Changed changed, Contribution one) {
        Kind kind = changed.definition().kind();
        return switch (kind) {
            case COUNT -> "";
            case SHARE -> getTranslation(one.amount().signum() > 0 ? "cases.yes" : "cases.no");
            case MEAN, SUM, MAX -> new Amounts(changed.definition()).written(one.amount());
        };
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
