package dk.maanedsbog.extract;

import java.util.List;
import java.util.Optional;

/**
 * One column of the standard extract.
 *
 * @param name Danish, lower case, ASCII
 * @param kind what the values are
 * @param required whether an empty value rejects the row
 * @param partOfKey whether the column is part of the table's key
 * @param codes the known values of a code column, empty for other kinds
 * @param target the table that a reference points to, in the column of the same name
 * @param happened whether the value may not lie after the extract's last day
 * @param when which rows that holds for
 */
public record ContractColumn(
        String name,
        Kind kind,
        boolean required,
        boolean partOfKey,
        List<String> codes,
        Optional<String> target,
        boolean happened,
        Optional<Condition> when) {

    /** What the values of a column are, and how DuckDB holds them. */
    public enum Kind {
        ID("VARCHAR"),
        TEXT("VARCHAR"),
        CODE("VARCHAR"),
        DATE("DATE"),
        /** An ISO week as text, {@code 2026-W44}. */
        WEEK("VARCHAR"),
        /** A month as text, {@code 2026-10}. */
        MONTH("VARCHAR"),
        NUMBER("DECIMAL(18,4)");

        private final String duckType;

        Kind(String duckType) {
            this.duckType = duckType;
        }
    }

    /** The rule holds only where another column has one of these values. */
    public record Condition(String column, List<String> values) {}

    static ContractColumn id(String name) {
        return of(name, Kind.ID);
    }

    static ContractColumn text(String name) {
        return of(name, Kind.TEXT);
    }

    static ContractColumn date(String name) {
        return of(name, Kind.DATE);
    }

    static ContractColumn week(String name) {
        return of(name, Kind.WEEK);
    }

    static ContractColumn month(String name) {
        return of(name, Kind.MONTH);
    }

    static ContractColumn number(String name) {
        return of(name, Kind.NUMBER);
    }

    static ContractColumn code(String name, String... codes) {
        return new ContractColumn(
                name,
                Kind.CODE,
                true,
                false,
                List.of(codes),
                Optional.empty(),
                false,
                Optional.empty());
    }

    static ContractColumn reference(String name, String target) {
        return new ContractColumn(
                name,
                Kind.ID,
                true,
                false,
                List.of(),
                Optional.of(target),
                false,
                Optional.empty());
    }

    private static ContractColumn of(String name, Kind kind) {
        return new ContractColumn(
                name, kind, true, false, List.of(), Optional.empty(), false, Optional.empty());
    }

    ContractColumn optional() {
        return new ContractColumn(name, kind, false, partOfKey, codes, target, happened, when);
    }

    ContractColumn key() {
        return new ContractColumn(name, kind, required, true, codes, target, happened, when);
    }

    /** The value tells of something that has happened: it may not lie after the extract's end. */
    ContractColumn inThePast() {
        return new ContractColumn(name, kind, required, partOfKey, codes, target, true, when);
    }

    ContractColumn inThePastWhen(String column, String... values) {
        return new ContractColumn(
                name,
                kind,
                required,
                partOfKey,
                codes,
                target,
                true,
                Optional.of(new Condition(column, List.of(values))));
    }

    public String duckType() {
        return kind.duckType;
    }
}
