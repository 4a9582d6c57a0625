package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes faulty rows out of all tables in one transaction, and then the door's own columns. */
final class CrossTableChecks {

    private final WorkFile work;

    CrossTableChecks(WorkFile work) {
        this.work = work;
    }

    /** Checks the tables, which come in the contract's order, and tells how far they reach. */
    DataUntil run(List<DoorTable> tables, Optional<DeliveryNote> note, LocalDate today) {
        try (Connection duck = work.connection()) {
            var dataUntil = DataUntil.find(duck, note, today);
            duck.setAutoCommit(false);
            var checks = new RowChecks(duck, dataUntil);
            for (DoorTable table : tables) {
                checks.run(table);
            }
            duck.commit();
            duck.setAutoCommit(true);
            for (DoorTable table : tables) {
                dropDoorColumns(duck, table);
            }
            return dataUntil;
        } catch (SQLException e) {
            throw new DuckFailure("checking the extract", e);
        }
    }

    private static void dropDoorColumns(Connection duck, DoorTable door) throws SQLException {
        String drop = "ALTER TABLE " + Sql.name(door.table().name()) + " DROP COLUMN ";
        try (var statement = duck.createStatement()) {
            statement.execute(drop + TypedSelect.PROBLEM);
            if (door.hasRecordColumn()) {
                statement.execute(drop + TypedSelect.RECORD);
            }
        }
    }
}
