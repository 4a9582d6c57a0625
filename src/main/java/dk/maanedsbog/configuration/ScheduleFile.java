package dk.maanedsbog.configuration;

import dk.maanedsbog.shared.WorkingDays;
import dk.maanedsbog.shared.WorkingDays.Closing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code tidsplan} of maanedsbog.yml. */
final class ScheduleFile {

    private static final List<String> KEYS =
            List.of(
                    "kilde",
                    "maaned",
                    "uge",
                    "proev-igen-minutter",
                    "afvent-foelgeseddel",
                    "lukkedage");
    private static final List<String> SOURCE = List.of("adresse", "beskrivelse");
    private static final String GIVE_UP = "opgiv-efter-timer";
    private static final List<String> MONTHLY = List.of("arbejdsdag", "klokken", GIVE_UP);
    private static final List<String> WEEKLY = List.of("ugedag", "klokken", GIVE_UP);
    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag");
    private static final List<String> DANISH_WEEKDAYS =
            WEEKDAYS.stream().map(day -> day.replace("oe", "ø")).toList();

    /** So early in a month that every month has it. */
    private static final int LATEST_WORKING_DAY = 15;

    private static final int DAY = 24;
    private static final int MOST_HOURS_MONTHLY = 15 * DAY;
    private static final int MOST_HOURS_WEEKLY = 6 * DAY;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

    private ScheduleFile() {}

    /** Every key within {@code tidsplan}, by its whole name. */
    static List<String> keys() {
        Map<String, List<String>> sections =
                Map.of("kilde", SOURCE, "maaned", MONTHLY, "uge", WEEKLY);
        return KEYS.stream()
                .flatMap(
                        key ->
                                sections.containsKey(key)
                                        ? sections.get(key).stream().map(one -> key + "." + one)
                                        : Stream.of(key))
                .map("tidsplan."::concat)
                .toList();
    }

    /**
     * @param sources the folder of source descriptions
     * @throws ConfigurationInvalid with file and line
     */
    static ScheduleSettings read(YamlPlace schedule, Path sources) {
        Map<String, YamlPlace> entries = schedule.entries(KEYS);
        if ((entries.containsKey("maaned") || entries.containsKey("uge"))
                && !entries.containsKey("kilde")) {
            throw schedule.wrong(
                    "tidsplanen mangler »kilde«: mappen, filen eller databasen, der hentes fra.");
        }
        ScheduleSettings off = ScheduleSettings.OFF;
        return new ScheduleSettings(
                value(entries, "kilde").map(place -> source(place, sources)),
                value(entries, "maaned").map(ScheduleFile::monthly),
                value(entries, "uge").map(ScheduleFile::weekly),
                value(entries, "proev-igen-minutter")
                        .map(place -> Duration.ofMinutes(place.wholeNumber(1, DAY * 60)))
                        .orElse(off.retryEvery()),
                value(entries, "afvent-foelgeseddel")
                        .map(place -> place.oneOf(List.of("ja", "nej")).equals("ja"))
                        .orElse(off.noteDue()),
                value(entries, "lukkedage")
                        .map(place -> new WorkingDays(closings(place)))
                        .orElse(off.workingDays()));
    }

    private static ScheduleSettings.Source source(YamlPlace place, Path sources) {
        Map<String, YamlPlace> entries = place.entries(SOURCE);
        YamlPlace address = place.required(entries, "adresse");
        if (address.text().matches("(?i)jdbc:.*[?&;]\\s*(password|pwd)\\s*=.*")) {
            throw address.wrong(
                    "en adgangskode må ikke stå her. Sæt miljøvariablerne MAANEDSBOG_SOURCE_USER"
                            + " og MAANEDSBOG_SOURCE_PASSWORD.");
        }
        if (BRACES.matcher(address.text().replace(ScheduleSettings.Source.PERIOD, "")).find()) {
            throw address.wrong(
                    "kun %s kan stå i krøllede parenteser. Det bliver til fx 2026-10 eller 2026-W44."
                            .formatted(ScheduleSettings.Source.PERIOD));
        }
        return new ScheduleSettings.Source(
                address.text(),
                value(entries, "beskrivelse")
                        .map(description -> existing(description, sources))
                        .orElse("standard"));
    }

    private static String existing(YamlPlace description, Path sources) {
        if (!description.text().matches("[\\w-]+")
                || !Files.exists(sources.resolve(description.text() + ".yml"))) {
            throw description.wrong(
                    "kildebeskrivelsen »%s« findes ikke. Den skal ligge som %s.yml i %s."
                            .formatted(description.text(), description.text(), sources));
        }
        return description.text();
    }

    private static ScheduleSettings.Monthly monthly(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries(MONTHLY);
        return new ScheduleSettings.Monthly(
                place.required(entries, "arbejdsdag").wholeNumber(1, LATEST_WORKING_DAY),
                time(place.required(entries, "klokken")),
                hours(entries, 3 * DAY, MOST_HOURS_MONTHLY));
    }

    private static ScheduleSettings.Weekly weekly(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries(WEEKLY);
        return new ScheduleSettings.Weekly(
                weekday(place.required(entries, "ugedag")),
                time(place.required(entries, "klokken")),
                hours(entries, 4, MOST_HOURS_WEEKLY));
    }

    /** Spelt with or without the Danish letter. */
    private static DayOfWeek weekday(YamlPlace place) {
        int spelt = DANISH_WEEKDAYS.indexOf(place.text());
        return DayOfWeek.of(1 + (spelt < 0 ? WEEKDAYS.indexOf(place.oneOf(WEEKDAYS)) : spelt));
    }

    private static Duration hours(Map<String, YamlPlace> entries, int usual, int most) {
        return Duration.ofHours(
                value(entries, GIVE_UP).map(place -> place.wholeNumber(0, most)).orElse(usual));
    }

    private static LocalTime time(YamlPlace place) {
        Matcher time = TIME.matcher(place.text());
        if (!time.matches()) {
            throw place.wrong(
                    "»%s« er ikke et klokkeslæt. Skriv fx 06.30.".formatted(place.text()));
        }
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }

    /** A single {@code ingen} says that none of them is a closing day. */
    private static Set<Closing> closings(YamlPlace place) {
        if (place.single() && place.text().equals("ingen")) {
            return Set.of();
        }
        List<String> codes = Arrays.stream(Closing.values()).map(Closing::code).toList();
        return place.items().stream()
                .map(item -> Closing.values()[codes.indexOf(item.oneOf(codes))])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<YamlPlace> value(Map<String, YamlPlace> entries, String key) {
        return Optional.ofNullable(entries.get(key));
    }
}
