package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says where the last figure stands between the lowest and the highest of the run. */
final class TrendFinding {

    private final Amounts amounts;
    private final List<Period> periods;
    private final List<Optional<BigDecimal>> values;

    private TrendFinding(Trend trend) {
        amounts = trend.amounts();
        periods = trend.periods();
        values = trend.points(trend.lines().getFirst());
    }

    static String of(Trend trend) {
        boolean hidden = trend.suppressed(trend.lines().getFirst(), trend.periods().getLast());
        return hidden ? translate("development.suppressed") : new TrendFinding(trend).sentence();
    }

    private String sentence() {
        int last = values.size() - 1;
        int lowest = extreme(-1);
        int highest = extreme(1);
        if (lowest < 0 || values.get(last).isEmpty()) {
            return translate("development.nothing");
        }
        if (values.get(lowest).equals(values.get(highest))) {
            return translate("development.level", written(last));
        }
        String key =
                values.get(last).equals(values.get(highest))
                        ? "development.highest"
                        : values.get(last).equals(values.get(lowest))
                                ? "development.lowest"
                                : "development.between";
        return translate(
                key,
                written(last),
                written(lowest),
                Dates.period(periods.get(lowest)),
                written(highest),
                Dates.period(periods.get(highest)),
                Dates.period(periods.get(last)));
    }

    /** The first of the highest (1) or lowest (-1) values; -1 where there is none. */
    private int extreme(int direction) {
        int found = -1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent() && (found < 0 || compare(i, found) * direction > 0)) {
                found = i;
            }
        }
        return found;
    }

    private int compare(int one, int other) {
        return values.get(one).orElseThrow().compareTo(values.get(other).orElseThrow());
    }

    private String written(int index) {
        return amounts.written(values.get(index).orElseThrow());
    }
}
