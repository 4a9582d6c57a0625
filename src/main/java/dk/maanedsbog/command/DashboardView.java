package dk.maanedsbog.command;

import dk.maanedsbog.shared.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The dashboard's views, each at many addresses: over periods, units and indicators. */
enum DashboardView {
    OVERVIEW("Overblik", "?periode=%1$s&enhed=%3$s"),
    INDICATOR("Indikator", "indikator/%2$s?periode=%1$s&enhed=%3$s"),
    TEAM("Mit team", "team/%4$s?periode=%1$s"),
    MINE("Mine tal", "mine-tal?periode=%1$s"),
    EDITIONS("Månedsbøger", "boeger?fra=%5$s.1&til=%1$s.1&enhed=%3$s"),
    CATALOGUE("Indikatorer", "indikatorer?periode=%1$s");

    private final String title;
    private final String address;

    DashboardView(String title, String address) {
        this.title = title;
        this.address = address;
    }

    String title() {
        return title;
    }

    /** Its path without what varies. */
    String path() {
        String[] parts = address.split("[%?]", 2);
        return "/" + parts[0];
    }

    /**
     * Addresses that a person may open, in an order that mixes periods, units and indicators.
     *
     * @param months the editions there are, up to the last
     */
    List<String> addresses(
            SeedTown.Person person, List<String> indicators, YearMonth last, int months) {
        List<String> units = new ArrayList<>(List.of("municipality:*"));
        SeedTown.departments().forEach(id -> units.add("department:" + id));
        units.add("team:" + person.teamId());
        List<String> periods =
                IntStream.range(0, Math.max(1, months - 1))
                        .mapToObj(back -> new Period.Month(last.minusMonths(back)).code())
                        .toList();
        String first = new Period.Month(last.minusMonths(months - 1L)).code();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < periods.size() * units.size(); i++) {
            addresses.add(
                    address.formatted(
                            periods.get(i % periods.size()),
                            indicators.get(i % indicators.size()),
                            units.get((i + i / periods.size()) % units.size()),
                            person.teamId(),
                            first));
        }
        return addresses;
    }
}
