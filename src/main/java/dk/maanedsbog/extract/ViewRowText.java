package dk.maanedsbog.extract;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.RowMapper;

/** Turns the typed values of a view's row into text. */
final class ViewRowText implements RowMapper<SourceRow> {

    private final CellText text;
    private final List<WantedColumn> wanted;
    private final List<ViewColumn> columns;

    ViewRowText(DatabaseView view, List<WantedColumn> wanted) {
        this.text = view.text();
        this.wanted = wanted;
        this.columns =
                wanted.stream().map(column -> view.viewColumns().get(column.position())).toList();
    }

    @Override
    public SourceRow mapRow(ResultSet row, int number) throws SQLException {
        String[] values = new String[wanted.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, i + 1, columns.get(i), wanted.get(i).kind());
        }
        return new SourceRow(
                number, Collections.unmodifiableList(Arrays.asList(values)), OptionalInt.empty());
    }

    private String value(ResultSet row, int at, ViewColumn column, ContractColumn.Kind kind)
            throws SQLException {
        if (column.isDate()) {
            LocalDate date = row.getObject(at, LocalDate.class);
            return date == null ? null : text.date(date, kind);
        }
        if (column.isInstant()) {
            OffsetDateTime instant = row.getObject(at, OffsetDateTime.class);
            return instant == null ? null : text.instant(instant, kind);
        }
        if (column.isMoment()) {
            LocalDateTime moment = row.getObject(at, LocalDateTime.class);
            return moment == null ? null : text.moment(moment, kind);
        }
        return switch (row.getObject(at)) {
            case null -> null;
            case Boolean truth -> text.truth(truth);
            case BigDecimal number -> text.number(number, kind);
            case Double number -> text.number(new BigDecimal(number.toString()), kind);
            case Float number -> text.number(new BigDecimal(number.toString()), kind);
            default -> row.getString(at);
        };
    }
}
