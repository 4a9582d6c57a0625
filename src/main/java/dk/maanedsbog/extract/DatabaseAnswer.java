package dk.maanedsbog.extract;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts a database's refusal into Danish. Its own words are left out: they may quote the data, and a
 * driver's may hold the address with its password.
 */
final class DatabaseAnswer {

    /** The classes of codes that say that a database can't be reached, or is not up. */
    private static final Set<String> SILENT = Set.of("08", "90", "57");

    private DatabaseAnswer() {}

    /**
     * The refusal that a failure means.
     *
     * @param place the view, or the address as it may be shown
     */
    static ExtractRefused refused(String place, Exception failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(answer -> refused(place, answer))
                .orElseGet(
                        () ->
                                new ExtractRefused(
                                        place, "Viewet kan ikke læses. Prøv at hente igen."));
    }

    private static ExtractRefused refused(String place, SQLException answer) {
        String state = answer.getSQLState() == null ? "" : answer.getSQLState();
        return SILENT.contains(state.substring(0, Math.min(2, state.length())))
                ? ExtractRefused.late(place, text(answer))
                : new ExtractRefused(place, text(answer));
    }

    private static String text(SQLException answer) {
        String state = answer.getSQLState() == null ? "" : answer.getSQLState();
        String meaning =
                switch (state) {
                    case "42501" ->
                            "Brugeren må ikke læse viewet. Giv læseadgang i databasen (GRANT SELECT).";
                    case "3D000" -> "Databasen findes ikke på serveren. Ret adressen.";
                    case "57014" ->
                            "Databasen afbrød forespørgslen. Se efter, om viewet er for langsomt.";
                    default -> ofClass(state.length() < 2 ? "" : state.substring(0, 2));
                };
        return meaning + (state.isEmpty() ? "" : " (Databasens kode: %s)".formatted(state));
    }

    private static String ofClass(String kind) {
        return switch (kind) {
            case "08", "90", "57" ->
                    "Databasen svarer ikke. Se efter, om adressen er rigtig, om den kører, og om der er adgang gennem netværket.";
            case "28" ->
                    "Databasen afviser brugeren. Sæt MAANEDSBOG_SOURCE_USER og MAANEDSBOG_SOURCE_PASSWORD, eller ret dem.";
            case "22" ->
                    "En værdi kan ikke regnes om i viewet. Ret viewet, så det også kan læse forkert tastede værdier, fx som tekst.";
            case "42" ->
                    "Viewet kan ikke læses: noget, det bygger på, findes ikke, eller det må ikke læses.";
            default -> "Databasen melder fejl. Prøv viewet af i databasen selv.";
        };
    }
}
