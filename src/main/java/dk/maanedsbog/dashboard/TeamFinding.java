package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.ui.Dates;
import java.util.List;

/** Says in a sentence how a team's own indicators have moved. */
final class TeamFinding {

    private TeamFinding() {}

    static String of(TeamSheet sheet) {
        List<Definition> compared =
                sheet.definitions().stream()
                        .filter(definition -> earlier(sheet, definition))
                        .toList();
        int people = sheet.groups().stream().mapToInt(group -> group.people().size()).sum();
        if (compared.isEmpty()) {
            return translate("team.first", people, Dates.period(sheet.period()));
        }
        return translate(
                "team.finding",
                people,
                compared.size(),
                count(sheet, compared, Change.Judgement.BETTER),
                count(sheet, compared, Change.Judgement.WORSE),
                count(sheet, compared, Change.Judgement.NONE));
    }

    private static boolean earlier(TeamSheet sheet, Definition definition) {
        Series series = sheet.series(sheet.team().unit(), definition);
        return series.value(sheet.period()).isPresent()
                && series.value(Comparisons.of(definition, sheet.period()).getFirst().period())
                        .isPresent();
    }

    private static long count(
            TeamSheet sheet, List<Definition> compared, Change.Judgement judgement) {
        return compared.stream()
                .map(
                        definition ->
                                Change.of(
                                        definition,
                                        sheet.series(sheet.team().unit(), definition),
                                        sheet.period(),
                                        Comparisons.of(definition, sheet.period()).getFirst()))
                .filter(change -> change.judgement() == judgement)
                .count();
    }
}
