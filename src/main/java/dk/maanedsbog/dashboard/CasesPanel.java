package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The cases behind a figure by their numbers, the longest first; never a citizen. */
final class CasesPanel extends Div {

    private static final long serialVersionUID = 1;
    private static final int FIRST = 20;

    /** The longest first, then what still runs and has run longest, then the newest. */
    private static final Comparator<Contribution> ORDER =
            Comparator.comparing(Contribution::amount, Comparator.reverseOrder())
                    .thenComparing(one -> one.to().isPresent())
                    .thenComparing(one -> one.to().orElse(LocalDate.MIN), Comparator.reverseOrder())
                    .thenComparing(one -> one.from().orElse(LocalDate.MAX))
                    .thenComparing(one -> one.caseId().orElseGet(one::subject));

    private final transient IndicatorPage page;
    private final transient CaseAccess access;
    private final transient Amounts amounts;

    CasesPanel(IndicatorPage page, CaseAccess access) {
        this.page = page;
        this.access = access;
        amounts = new Amounts(page.definition());
        Optional<String> withheld = access.withheld(page, page.selection().edition());
        if (withheld.isPresent()) {
            add(quiet(getTranslation(withheld.get())));
            return;
        }
        List<Contribution> cases = access.of(page).stream().sorted(ORDER).toList();
        if (cases.isEmpty()) {
            add(quiet(getTranslation(access.erased(page) ? "erased.cases.all" : "cases.none")));
        } else {
            show(cases, FIRST);
        }
    }

    private void show(List<Contribution> cases, int limit) {
        removeAll();
        List<Contribution> shown = cases.subList(0, Math.min(limit, cases.size()));
        access.viewed(
                getTranslation(
                        DanishFormat.LOCALE,
                        "cases.viewed",
                        page.name(),
                        Dates.period(page.period())),
                page,
                shown.size());
        if (access.erased(page)) {
            add(quiet(getTranslation("erased.cases.behind")));
        }
        add(table(cases, shown));
        if (shown.size() < cases.size()) {
            NativeButton all =
                    new NativeButton(
                            getTranslation("cases.all", DanishFormat.number(cases.size())),
                            click -> show(cases, cases.size()));
            all.addClassNames("button", "show-all");
            add(all);
        }
    }

    private DataTable table(List<Contribution> cases, List<Contribution> shown) {
        List<CaseColumn> columns = new ArrayList<>();
        columns.add(new CaseColumn(Column.text(getTranslation("cases.number")), this::number));
        if (cases.stream().anyMatch(one -> one.from().isPresent())) {
            columns.add(day("cases.from", Contribution::from));
        }
        if (cases.stream().anyMatch(one -> one.to().isPresent())) {
            columns.add(day("cases.to", Contribution::to));
        }
        amount().ifPresent(columns::add);
        columns.add(
                new CaseColumn(
                        Column.text(getTranslation("cases.employee")),
                        one -> one.employeeId().flatMap(this::name).orElse(DanishFormat.MISSING)));
        DataTable table =
                new DataTable(
                                getTranslation("cases.title"),
                                columns.stream().map(CaseColumn::column).toList())
                        .stacking()
                        .paired();
        shown.forEach(
                one ->
                        table.row(
                                columns.stream().map(column -> column.text().apply(one)).toList()));
        return table;
    }

    /** The case's number; a citizen's id is nobody's to read, even where it is what is counted. */
    private String number(Contribution one) {
        return one.caseId()
                .or(
                        () ->
                                Optional.of(one.subject())
                                        .filter(
                                                subject ->
                                                        !one.citizen()
                                                                .equals(Optional.of(subject))))
                .orElseGet(() -> getTranslation("cases.no-number"));
    }

    private CaseColumn day(String key, Function<Contribution, Optional<LocalDate>> day) {
        return new CaseColumn(
                Column.text(getTranslation(key)),
                one -> day.apply(one).map(Dates::date).orElse(DanishFormat.MISSING));
    }

    private Optional<CaseColumn> amount() {
        Kind kind = page.definition().kind();
        return switch (kind) {
            case COUNT -> Optional.empty();
            case SHARE ->
                    Optional.of(
                            new CaseColumn(
                                    Column.text(getTranslation("cases.counts")),
                                    one ->
                                            getTranslation(
                                                    one.amount().signum() > 0
                                                            ? "cases.yes"
                                                            : "cases.no")));
            case MEAN, SUM, MAX ->
                    Optional.of(
                            new CaseColumn(
                                    Column.figures(capital(Amounts.unitName(page.definition()))),
                                    one -> amounts.median(one.amount())));
        };
    }

    private static String capital(String unit) {
        return unit.substring(0, 1).toUpperCase(DanishFormat.LOCALE) + unit.substring(1);
    }

    private Optional<String> name(String employeeId) {
        return page.selection().units().stream()
                .filter(unit -> unit.unit().level() == Level.EMPLOYEE)
                .filter(unit -> unit.unit().id().equals(employeeId))
                .map(unit -> unit.name())
                .findFirst();
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }

    /** A column and what stands in it. */
    private record CaseColumn(Column column, Function<Contribution, String> text) {}
}
