package dk.maanedsbog.goal;

import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds a unit by what a file calls it: its id, or its name where only one has it. */
final class UnitNames {

    private static final Map<String, Level> LEVELS =
            Map.of(
                    "kommune", Level.MUNICIPALITY,
                    "afdeling", Level.DEPARTMENT,
                    "team", Level.TEAM);

    private final Staff staff;

    UnitNames(Staff staff) {
        this.staff = staff;
    }

    static String level(Level level) {
        return LEVELS.entrySet().stream()
                .filter(entry -> entry.getValue() == level)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    Unit unit(String level, String name) {
        Level wanted = LEVELS.get(level);
        if (wanted == null) {
            throw new GoalRefused(
                    GoalField.LEVEL,
                    "»%s« er ikke et niveau. Skriv kommune, afdeling eller team. Medarbejdere har"
                                    .formatted(level)
                            + " ingen mål.");
        }
        if (wanted == Level.MUNICIPALITY) {
            if (!name.isEmpty() && !name.equals(Unit.MUNICIPALITY.id())) {
                throw new GoalRefused(
                        GoalField.UNIT, "Skriv * som enhed, når niveauet er kommune.");
            }
            return Unit.MUNICIPALITY;
        }
        return new Unit(wanted, id(wanted, name));
    }

    private String id(Level level, String name) {
        Map<String, String> names = names(level);
        if (names.containsKey(name)) {
            return name;
        }
        List<String> ids =
                names.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(name))
                        .map(Map.Entry::getKey)
                        .toList();
        if (ids.size() != 1) {
            throw new GoalRefused(
                    GoalField.UNIT,
                    (ids.isEmpty()
                                    ? "»%s« findes ikke. Kendte enheder: %s."
                                    : "Flere hedder »%s«. Skriv den enes nummer: %s.")
                            .formatted(
                                    name,
                                    names.entrySet().stream()
                                            .map(e -> e.getKey() + " (" + e.getValue() + ")")
                                            .collect(Collectors.joining(", "))));
        }
        return ids.getFirst();
    }

    private Map<String, String> names(Level level) {
        Map<String, String> names = new LinkedHashMap<>();
        if (level == Level.DEPARTMENT) {
            for (Department department : staff.departments()) {
                names.put(department.id(), department.name());
            }
        } else {
            for (Team team : staff.teams()) {
                names.put(team.id(), team.name());
            }
        }
        return names;
    }
}
