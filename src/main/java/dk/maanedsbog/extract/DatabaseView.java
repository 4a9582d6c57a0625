package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** One table or view of a database. */
record DatabaseView(
        ViewName view, Connection connection, CellText text, List<ViewColumn> viewColumns)
        implements SourceTable {

    /**
     * Asks for the view's columns.
     *
     * @throws ExtractRefused when the user may not read it
     */
    static DatabaseView of(ViewName view, Connection connection, CellText text) {
        try (var statement = connection.createStatement();
                var nothing =
                        statement.executeQuery("SELECT * FROM " + view.sql() + " WHERE 1 = 0")) {
            ResultSetMetaData about = nothing.getMetaData();
            var columns = new ArrayList<ViewColumn>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(
                        new ViewColumn(
                                about.getColumnName(i),
                                about.getColumnType(i),
                                about.getColumnTypeName(i)));
            }
            return new DatabaseView(view, connection, text, List.copyOf(columns));
        } catch (SQLException e) {
            throw DatabaseAnswer.refused(view.shown(), e);
        }
    }

    @Override
    public String name() {
        return view.shown();
    }

    @Override
    public List<String> columns() {
        return viewColumns.stream().map(ViewColumn::name).toList();
    }

    @Override
    public ItemStreamReader<SourceRow> rows(List<WantedColumn> wanted) {
        wanted.forEach(column -> viewColumns.get(column.position()).assertReadable(name()));
        return new ViewRows(name(), connection, select(wanted), new ViewRowText(this, wanted));
    }

    /** In one order whenever it is asked, so that the same rows give the same figures. */
    private String select(List<WantedColumn> wanted) {
        List<ViewColumn> columns =
                wanted.stream().map(column -> viewColumns.get(column.position())).toList();
        String order =
                columns.stream()
                        .filter(ViewColumn::canBeOrdered)
                        .map(column -> view.quoted(column.name()))
                        .collect(Collectors.joining(", "));
        return "SELECT "
                + columns.stream()
                        .map(column -> view.quoted(column.name()))
                        .collect(Collectors.joining(", "))
                + " FROM "
                + view.sql()
                + (order.isEmpty() ? "" : " ORDER BY " + order);
    }
}
