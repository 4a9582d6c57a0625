package dk.maanedsbog.quality;

import java.util.List;
import java.util.Map;

/** Whether every team that had figures in the last edition still has some. */
record MissingTeams(double refused) implements Rule {

    private static final String NAME = "teams";

    @Override
    public List<Finding> judge(Observed observed) {
        Map<String, String> before = observed.teamsBefore();
        List<String> missing =
                before.entrySet().stream()
                        .filter(team -> !observed.teams().contains(team.getKey()))
                        .map(team -> "%s (%s)".formatted(team.getValue(), team.getKey()))
                        .sorted()
                        .toList();
        if (missing.isEmpty()) {
            String well =
                    before.isEmpty()
                            ? "Der er ingen tidligere udgave at måle mod."
                            : "Alle teams fra sidste udgave har tal.";
            return List.of(Finding.green(NAME, well));
        }
        boolean red = missing.size() > before.size() * refused;
        return List.of(
                new Finding(
                        red ? Colour.RED : Colour.YELLOW,
                        NAME,
                        "%d af %d teams havde tal i sidste udgave og har ingen nu."
                                .formatted(missing.size(), before.size()),
                        String.join(", ", missing),
                        "Er teamene nedlagt, er alt i orden. Ellers mangler der rækker i teams,"
                                + " ansaettelser eller sagsansvar."));
    }
}
