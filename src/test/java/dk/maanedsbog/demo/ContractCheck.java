package dk.maanedsbog.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the rows that the extract contract rejects, table by table in the order of reference. */
final class ContractCheck {
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "afdelinger", List.of("afdeling_id"),
                    "teams", List.of("team_id"),
                    "medarbejdere", List.of("medarbejder_id"),
                    "borgere", List.of("borger_id"),
                    "sager", List.of("sag_id"),
                    "placeringer", List.of("placering_id"),
                    "forloeb", List.of("forloeb_id"),
                    "samtaler", List.of("samtale_id", "medarbejder_id"),
                    "virksomhedsbesoeg", List.of("besoeg_id", "medarbejder_id"),
                    "progression", List.of("maaling_id"));
    private static final Map<String, String> OWNERS =
            Map.of(
                    "afdeling_id", "afdelinger",
                    "team_id", "teams",
                    "medarbejder_id", "medarbejdere",
                    "borger_id", "borgere",
                    "sag_id", "sager",
                    "forloeb_id", "forloeb");
    private static final Map<String, String> ENDS =
            Map.of(
                    "til_dato", "fra_dato",
                    "slut_dato", "start_dato",
                    "planlagt_slut_dato", "start_dato",
                    "afsluttet_dato", "oprettet_dato",
                    "placeret_dato", "visiteret_dato",
                    "annulleret_dato", "visiteret_dato");
    private static final Set<String> PAST_ONLY =
            Set.of("oprettet_dato", "afsluttet_dato", "visiteret_dato");
    private static final Set<String> ROLES =
            Set.of("sagsbehandler", "virksomhedskonsulent", "mentor", "fagkoordinator", "leder");
    private static final Map<String, Set<String>> CODES =
            Map.of(
                    "rolle", ROLES,
                    "program",
                            Set.of(
                                    "integrationsprogram",
                                    "kontanthjaelp",
                                    "uddannelseshjaelp",
                                    "andet"),
                    "kategori",
                            Set.of(
                                    "jobparat",
                                    "aktivitetsparat",
                                    "uddannelsesparat",
                                    "aabenlyst_uddannelsesparat",
                                    "uoplyst"),
                    "status", Set.of("afholdt", "udeblevet", "aflyst", "planlagt"),
                    "primaer", Set.of("ja", "nej"),
                    "besvaret_af", Set.of("borger", "sagsbehandler", "tilbudssted"),
                    "form", Set.of("fremmoede", "fysisk", "telefon", "video", ""));

    private final LocalDate dataUntil;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, List<LocalDate[]>> employments = new HashMap<>();

    ContractCheck(LocalDate dataUntil) {
        this.dataUntil = dataUntil;
    }

    Map<String, Integer> rejected(Extract extract) {
        Map<String, Integer> rejected = new TreeMap<>();
        List<String> tables = new ArrayList<>(ExtractFormatTest.COLUMNS.keySet());
        // Activities come before the placements that name them.
        tables.remove("forloeb");
        tables.add(tables.indexOf("placeringer"), "forloeb");
        for (String table : tables) {
            for (Map<String, String> row : extract.rows(table)) {
                if (!accepts(table, row)) {
                    rejected.merge(table, 1, Integer::sum);
                }
            }
        }
        return rejected;
    }

    private boolean accepts(String table, Map<String, String> row) {
        List<String> key = KEYS.getOrDefault(table, List.of());
        for (Map.Entry<String, String> cell : row.entrySet()) {
            boolean own = key.size() == 1 && key.contains(cell.getKey());
            if (!holds(table, cell.getKey(), cell.getValue(), row) || !refers(own, cell)) {
                return false;
            }
        }
        if (table.equals("ansaettelser") && !free(row)) {
            return false;
        }
        Set<String> ids = known.computeIfAbsent(table, name -> new HashSet<>());
        return key.isEmpty() || ids.add(String.join("|", key.stream().map(row::get).toList()));
    }

    private boolean holds(String table, String column, String value, Map<String, String> row) {
        if (column.endsWith("_id")) {
            return value.length() <= 64 && !value.matches("[\\d,]+E\\+\\d+");
        }
        if (column.endsWith("dato")) {
            return isDay(table, column, value, row);
        }
        if (column.equals("score") || column.startsWith("timer")) {
            return value.matches("\\d+(,\\d)?");
        }
        return !CODES.containsKey(column) || CODES.get(column).contains(value);
    }

    private boolean isDay(String table, String column, String value, Map<String, String> row) {
        if (value.isEmpty()) {
            return true;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            String start = row.getOrDefault(ENDS.get(column), "");
            if (!start.isEmpty() && day.isBefore(LocalDate.parse(start))) {
                return false;
            }
            boolean planned = Set.of("planlagt", "aflyst").contains(row.getOrDefault("status", ""));
            boolean past = PAST_ONLY.contains(column) || column.equals("dato") && !planned;
            return !past || !day.isAfter(dataUntil);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean refers(boolean own, Map.Entry<String, String> cell) {
        String owner = OWNERS.get(cell.getKey());
        if (own
                || owner == null
                || cell.getKey().equals("forloeb_id") && cell.getValue().isEmpty()) {
            return true;
        }
        return known.getOrDefault(owner, Set.of()).contains(cell.getValue());
    }

    private boolean free(Map<String, String> row) {
        LocalDate from = Extract.date(row.get("fra_dato"));
        LocalDate to = Extract.date(row.get("til_dato"));
        List<LocalDate[]> taken =
                employments.computeIfAbsent(row.get("medarbejder_id"), id -> new ArrayList<>());
        for (LocalDate[] other : taken) {
            if (!from.isAfter(other[1]) && !to.isBefore(other[0])) {
                return false;
            }
        }
        return taken.add(new LocalDate[] {from, to});
    }
}
