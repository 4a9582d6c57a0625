package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.goal.Forecast;
import dk.maanedsbog.goal.Forecast.Outlook;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import java.util.Optional;

/**
 * Whether a unit reaches its goal when it goes on in the straight line of its last six months, in
 * one sentence that says so. Only for the newest month, as the future of an older one is known, and
 * never where one of the six values is missing or hidden.
 */
final class ForecastLine extends Paragraph {

    private static final long serialVersionUID = 1;

    private ForecastLine(String sentence) {
        super(sentence);
        addClassName("forecast");
    }

    static Optional<ForecastLine> of(IndicatorPage page) {
        boolean newest = page.selection().editions().getFirst().period().equals(page.period());
        if (page.ofPerson() || !newest || !(page.period() instanceof Period.Month month)) {
            return Optional.empty();
        }
        Series series = page.series(page.unit());
        UnitGoals goals = page.goals(page.unit());
        return Forecast.of(page.unit(), month, series.run(month, Forecast.MONTHS))
                .flatMap(forecast -> forecast.outlook(series.value(month).orElseThrow(), goals::on))
                .map(outlook -> sentence(page, outlook, month))
                .map(ForecastLine::new);
    }

    private static String sentence(IndicatorPage page, Outlook outlook, Period.Month latest) {
        return switch (outlook) {
            case Outlook.Kept() -> translate("goal.forecast.kept", goal(page, latest));
            case Outlook.NotReached() -> translate("goal.forecast.not", goal(page, latest));
            case Outlook.KeptUntil(Period.Month last) ->
                    translate("goal.forecast.kept.until", goal(page, latest), Dates.period(last));
            case Outlook.NotReachedUntil(Period.Month last) ->
                    translate("goal.forecast.not.until", goal(page, latest), Dates.period(last));
            case Outlook.Lost(Period.Month month) ->
                    translate("goal.forecast.lost", goal(page, month), Dates.period(month));
            case Outlook.Reached(Period.Month month) ->
                    translate("goal.forecast.reached", goal(page, month), Dates.period(month));
        };
    }

    private static String goal(IndicatorPage page, Period.Month month) {
        Optional<Target> goal = page.goals(page.unit()).on(month);
        return GoalStanding.target(page.definition(), goal.orElseThrow());
    }
}
