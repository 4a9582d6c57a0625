package dk.maanedsbog.extract;

/**
 * What became of a table's records; {@code read} is always {@code loaded + rejected}.
 *
 * @param table the contract's name of the table
 * @param read records in the source, blank lines and the header not counted
 */
public record TableCounts(String table, long read, long loaded, long rejected) {}
