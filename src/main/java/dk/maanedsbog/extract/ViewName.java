package dk.maanedsbog.extract;

/**
 * The exact name of a table or view.
 *
 * @param schema its schema; empty where the database has none
 * @param quote the sign that the database puts around names; empty where it has none
 */
record ViewName(String schema, String name, String quote) {

    boolean isCalled(String wanted) {
        return name.equalsIgnoreCase(wanted) || shown().equalsIgnoreCase(wanted);
    }

    String shown() {
        return schema.isEmpty() ? name : schema + "." + name;
    }

    String sql() {
        return schema.isEmpty() ? quoted(name) : quoted(schema) + "." + quoted(name);
    }

    /** A name as SQL takes it whatever signs it holds. */
    String quoted(String part) {
        return quote.isEmpty() ? part : quote + part.replace(quote, quote + quote) + quote;
    }
}
