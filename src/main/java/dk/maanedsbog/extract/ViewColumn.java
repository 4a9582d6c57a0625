package dk.maanedsbog.extract;

import java.sql.Types;
import java.util.Locale;
import java.util.Set;

/**
 * A column of a view.
 *
 * @param type as in {@link Types}
 * @param typeName as the database itself calls the type
 */
record ViewColumn(String name, int type, String typeName) {

    private static final Set<Integer> LONG_TEXTS =
            Set.of(Types.CLOB, Types.NCLOB, Types.LONGVARCHAR, Types.LONGNVARCHAR, Types.SQLXML);

    private static final Set<Integer> NO_TEXT =
            Set.of(
                    Types.BLOB,
                    Types.BINARY,
                    Types.VARBINARY,
                    Types.LONGVARBINARY,
                    Types.ARRAY,
                    Types.STRUCT);

    /** Not every database puts long texts in order. */
    boolean canBeOrdered() {
        return !LONG_TEXTS.contains(type);
    }

    boolean isDate() {
        return type == Types.DATE;
    }

    /** PostgreSQL gives both kinds of timestamp the same type, but not the same name. */
    boolean isInstant() {
        String known = typeName.toLowerCase(Locale.ROOT);
        return type == Types.TIMESTAMP_WITH_TIMEZONE
                || known.equals("timestamptz")
                || known.equals("datetimeoffset");
    }

    boolean isMoment() {
        return type == Types.TIMESTAMP && !isInstant();
    }

    void assertReadable(String view) {
        if (NO_TEXT.contains(type) && !typeName.equalsIgnoreCase("uuid")) {
            throw new ExtractRefused(
                    view,
                    "Kolonnen »%s« har typen %s og kan ikke læses som tekst. Lav den om til tekst, tal eller dato i viewet."
                            .formatted(name, typeName));
        }
    }
}
