package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.Measure;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.SlideKind;
import dk.maanedsbog.configuration.ConfigurationInvalid;
import dk.maanedsbog.configuration.YamlPlace;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one board and stops at the first thing in it that is not right. */
final class BoardFile {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_SLIDES = 8;
    private static final String INDICATORS = "indicators";
    private static final String BELOW_GOAL = "below_goal";
    private static final String TITLE = "title";

    private final IndicatorCatalogue catalogue;

    BoardFile(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Board read(Path file) {
        String id = BoardFiles.id(file);
        YamlPlace root = YamlPlace.of(file);
        if (!ID.matcher(id).matches()) {
            throw root.wrong(
                    ("tavlen kan ikke hedde »%s«. Brug små bogstaver a–z, tal og bindestreg i"
                                    + " filens navn, fx ugetavle.yml.")
                            .formatted(id));
        }
        Map<String, YamlPlace> entries = root.entries(List.of(TITLE, "edition", "unit", "slides"));
        Period.Kind edition =
                root.required(entries, "edition").oneOf(List.of("week", "month")).equals("week")
                        ? Period.Kind.WEEK
                        : Period.Kind.MONTH;
        return new Board(
                id,
                title(root.required(entries, TITLE)),
                edition,
                Optional.ofNullable(entries.get("unit"))
                        .map(BoardFile::unit)
                        .orElse(Unit.MUNICIPALITY),
                slides(root.required(entries, "slides"), edition));
    }

    private static String title(YamlPlace place) {
        if (place.text().length() > LONGEST_TITLE) {
            throw place.wrong(
                    "titlen er på %d tegn. Der er plads til %d."
                            .formatted(place.text().length(), LONGEST_TITLE));
        }
        return place.text();
    }

    private static Unit unit(YamlPlace place) {
        return place.text().equals(Unit.MUNICIPALITY.id())
                ? Unit.MUNICIPALITY
                : Unit.department(place.text());
    }

    private List<PlannedSlide> slides(YamlPlace place, Period.Kind edition) {
        List<PlannedSlide> slides = new ArrayList<>();
        for (YamlPlace item : place.items()) {
            slides.add(slide(item, edition, slides));
        }
        if (slides.size() > MOST_SLIDES) {
            throw place.wrong(
                    "tavlen har %d sider. Der må højst være %d; tre eller fire er bedst."
                            .formatted(slides.size(), MOST_SLIDES));
        }
        return List.copyOf(slides);
    }

    private PlannedSlide slide(YamlPlace place, Period.Kind edition, List<PlannedSlide> before) {
        Map<String, YamlPlace> entries =
                place.entries(List.of("kind", TITLE, "seconds", INDICATORS, BELOW_GOAL));
        YamlPlace kindPlace = place.required(entries, "kind");
        SlideKind kind = SlideKind.ofCode(kindPlace.oneOf(SlideKind.codes()));
        List<Measure> indicators = measures(entries.get(INDICATORS), edition);
        List<Measure> belowGoal = measures(entries.get(BELOW_GOAL), edition);
        checkNumbers(place, entries, kind, indicators, belowGoal);
        return new PlannedSlide(
                key(kind, before),
                kind,
                Optional.ofNullable(entries.get(TITLE)).map(BoardFile::title).orElse(kind.title()),
                place.required(entries, "seconds")
                        .wholeNumber(PlannedSlide.LEAST_SECONDS, PlannedSlide.MOST_SECONDS),
                indicators,
                belowGoal);
    }

    private static void checkNumbers(
            YamlPlace place,
            Map<String, YamlPlace> entries,
            SlideKind kind,
            List<Measure> indicators,
            List<Measure> belowGoal) {
        boolean numbers = kind == SlideKind.FIGURES || kind == SlideKind.ACTION;
        if (!numbers && entries.containsKey(INDICATORS)) {
            throw entries.get(INDICATORS)
                    .wrong("en side af slagsen »%s« har ingen indikatorer.".formatted(kind.code()));
        }
        if (kind != SlideKind.ACTION && entries.containsKey(BELOW_GOAL)) {
            throw entries.get(BELOW_GOAL)
                    .wrong("»below_goal« hører til en side af slagsen »action«.");
        }
        if (numbers && indicators.isEmpty() && belowGoal.isEmpty()) {
            throw place.wrong("»indicators« mangler her: hvilke tal skal siden vise?");
        }
        if (indicators.size() > PlannedSlide.MOST_NUMBERS) {
            throw entries.get(INDICATORS)
                    .wrong(
                            "siden har %d tal. Der må højst være %d på en side."
                                    .formatted(indicators.size(), PlannedSlide.MOST_NUMBERS));
        }
    }

    private static String key(SlideKind kind, List<PlannedSlide> before) {
        long same = before.stream().filter(slide -> slide.kind() == kind).count();
        return same == 0 ? kind.code() : kind.code() + "-" + (same + 1);
    }

    private List<Measure> measures(YamlPlace place, Period.Kind edition) {
        return place == null
                ? List.of()
                : place.items().stream().map(item -> measure(item, edition)).toList();
    }

    private Measure measure(YamlPlace place, Period.Kind edition) {
        if (place.single()) {
            return new Measure(indicator(place, edition), Optional.empty());
        }
        Map<String, YamlPlace> entries = place.entries(List.of("id", "text"));
        return new Measure(
                indicator(place.required(entries, "id"), edition),
                Optional.of(title(place.required(entries, "text"))));
    }

    private String indicator(YamlPlace place, Period.Kind edition) {
        List<Indicator> fitting =
                catalogue.forPeriod(edition).stream()
                        .filter(each -> each.levels().contains(Level.DEPARTMENT))
                        .toList();
        if (fitting.stream().noneMatch(each -> each.id().equals(place.text()))) {
            throw notFitting(place, edition, fitting);
        }
        return place.text();
    }

    private ConfigurationInvalid notFitting(
            YamlPlace place, Period.Kind edition, List<Indicator> fitting) {
        return place.wrong(
                "indikatoren »%s« %s. Skriv en af: %s."
                        .formatted(
                                place.text(),
                                catalogue.find(place.text()).isEmpty()
                                        ? "findes ikke"
                                        : edition == Period.Kind.WEEK
                                                ? "opgøres ikke pr. uge for en afdeling"
                                                : "opgøres ikke pr. måned for en afdeling",
                                String.join(", ", fitting.stream().map(Indicator::id).toList())));
    }
}
