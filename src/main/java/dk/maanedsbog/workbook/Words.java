package dk.maanedsbog.workbook;

import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;

/** The Danish words for codes. */
final class Words {

    private Words() {}

    static String role(String code) {
        return capital(code.replace('_', ' '));
    }

    static String level(Level level) {
        return switch (level) {
            case MUNICIPALITY -> "Kommune";
            case DEPARTMENT -> "Afdeling";
            case TEAM -> "Team";
            case EMPLOYEE -> "Medarbejder";
        };
    }

    static String direction(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "Højere er bedre";
            case LOWER_IS_BETTER -> "Lavere er bedre";
            case NEUTRAL -> "Ingen retning";
        };
    }

    /** The kind of period in the definite singular: måneden or ugen. */
    static String thePeriod(Period.Kind kind) {
        return kind == Period.Kind.MONTH ? "måneden" : "ugen";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
