package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of one role in a team, with the indicators of that role. */
final class TeamPanel extends Section {

    private static final long serialVersionUID = 1;

    TeamPanel(TeamSheet sheet, TeamSheet.Group group) {
        addClassName("panel");
        String title =
                group.role().isEmpty()
                        ? getTranslation("role.plural.none")
                        : getTranslation("role.plural." + group.role());
        add(
                new H2(title),
                new TeamTable(
                        sheet, group, getTranslation("team.table", title, sheet.team().name())));
        if (group.people().size() > 1) {
            add(quiet(getTranslation("team.average.about")));
        }
        if (anyHidden(sheet, group)) {
            add(new HiddenLegend());
        }
        List<Definition> mixed = sheet.mixed(group);
        if (!mixed.isEmpty()) {
            String names =
                    mixed.stream()
                            .map(definition -> new Amounts(definition).name())
                            .collect(Collectors.joining(", "));
            add(quiet(getTranslation("team.mixed", names)));
        }
    }

    private static boolean anyHidden(TeamSheet sheet, TeamSheet.Group group) {
        List<Unit> wholes =
                Stream.concat(Stream.of(sheet.team()), sheet.department().stream())
                        .map(EditionUnit::unit)
                        .toList();
        return group.definitions().stream()
                .anyMatch(
                        one ->
                                wholes.stream()
                                                .map(whole -> sheet.series(whole, one))
                                                .anyMatch(
                                                        series ->
                                                                HiddenLegend.neededBy(
                                                                        one,
                                                                        series,
                                                                        sheet.period()))
                                        || group.people().stream()
                                                .map(person -> sheet.series(person.unit(), one))
                                                .anyMatch(
                                                        series ->
                                                                HiddenLegend.ofFigure(
                                                                        one,
                                                                        series,
                                                                        sheet.period())));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
