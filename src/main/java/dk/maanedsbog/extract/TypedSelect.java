package dk.maanedsbog.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one statement that turns raw text columns {@code c0, c1 …} into a table of the contract, with
 * a number beside each row: 0 when all is well, below 0 how many CPR numbers were padded, above 0
 * which column is at fault and why.
 */
final class TypedSelect {

    static final String PROBLEM = "problem__";
    static final String RECORD = "record__";

    private final ContractTable table;
    private final Header header;
    private final List<CellRule> rules = new ArrayList<>();

    TypedSelect(
            ContractTable table,
            Header header,
            Map<String, ColumnReading> readings,
            Secret secret) {
        this.table = table;
        this.header = header;
        for (ContractColumn column : table.columns()) {
            rules.add(CellRule.of(column, readings.get(column.name()), secret));
        }
    }

    /** Creates the table from anything that has the raw columns, and {@code record} if asked. */
    String createTable(String from, boolean withRecord) {
        String record = withRecord ? ", " + RECORD : "";
        var trimmed = new ArrayList<String>();
        var values = new ArrayList<String>();
        var typed = new ArrayList<String>();
        for (int i = 0; i < rules.size(); i++) {
            ContractColumn column = table.columns().get(i);
            trimmed.add(trimmed(column, rules.get(i)) + " AS t" + i);
            values.add("t" + i + ", " + rules.get(i).value("t" + i) + " AS v" + i);
            typed.add(
                    "CAST(v%d AS %s) AS %s"
                            .formatted(i, column.duckType(), Sql.name(column.name())));
        }
        return "CREATE TABLE %s AS SELECT %s, CAST(%s AS SMALLINT) AS %s%s FROM (SELECT %s%s FROM (SELECT %s%s FROM %s))"
                .formatted(
                        Sql.name(table.name()),
                        String.join(", ", typed),
                        problem(),
                        PROBLEM,
                        record,
                        String.join(", ", values),
                        record,
                        String.join(", ", trimmed),
                        record,
                        from);
    }

    private String trimmed(ContractColumn column, CellRule rule) {
        var position = header.position(column.name());
        if (position.isEmpty()) {
            return "NULL::VARCHAR";
        }
        String x = "c" + position.getAsInt();
        return Sql.trimmed(x, rule.isTidy(x));
    }

    private String problem() {
        var good = new ArrayList<String>();
        var faults = new StringBuilder("CASE");
        for (int i = 0; i < rules.size(); i++) {
            boolean required = table.columns().get(i).required();
            good.add(required ? "v" + i + " IS NOT NULL" : goodOptional(i));
            faults.append(" WHEN NOT ")
                    .append(required ? "(v" + i + " IS NOT NULL)" : goodOptional(i));
            faults.append(" THEN ").append(Reason.NONE.at(i)).append(" + ");
            faults.append(required ? requiredFault(i) : rules.get(i).fault("t" + i));
        }
        return "CASE WHEN %s THEN %s ELSE %s END END"
                .formatted(String.join(" AND ", good), padded(), faults);
    }

    private static String goodOptional(int i) {
        return "(v%1$d IS NOT NULL OR t%1$d IS NULL)".formatted(i);
    }

    private String requiredFault(int i) {
        return "CASE WHEN t%d IS NULL THEN %s ELSE %s END"
                .formatted(i, CellRule.number(Reason.MISSING), rules.get(i).fault("t" + i));
    }

    private String padded() {
        var any = new ArrayList<String>();
        var sum = new ArrayList<String>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) instanceof IdRule) {
                any.add("(" + IdRule.mayBePadded("t" + i) + ")");
                sum.add("CASE WHEN " + IdRule.wasPadded("t" + i) + " THEN 1 ELSE 0 END");
            }
        }
        return any.isEmpty()
                ? "0"
                : "CASE WHEN %s THEN -(%s) ELSE 0 END"
                        .formatted(String.join(" OR ", any), String.join(" + ", sum));
    }
}
