package dk.maanedsbog.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Knows which bad row is due when, so that they lie scattered among the good ones. */
final class BadRows {
    private record Due(double at, BadRow row) {}

    private static final Set<Table> STAFF = EnumSet.of(Table.MEDARBEJDERE, Table.ANSAETTELSER);
    private static final Set<Table> VISITS = EnumSet.of(Table.VIRKSOMHEDSBESOEG);
    private static final Set<Table> CASES =
            EnumSet.complementOf(
                    EnumSet.of(Table.MEDARBEJDERE, Table.ANSAETTELSER, Table.VIRKSOMHEDSBESOEG));

    private final List<Due> due = new ArrayList<>();
    private final BadRowWriter writer;

    BadRows(long seed, Tables tables, Timeline timeline, boolean clean) {
        this.writer = new BadRowWriter(tables, timeline);
        Dice dice = Dice.of(seed, "bad rows", 0);
        for (BadRow row : clean ? List.<BadRow>of() : BadRow.ALL) {
            for (int i = 0; i < row.count(); i++) {
                due.add(new Due(dice.fraction(0.1, 0.85), row));
            }
        }
        due.sort(Comparator.comparingDouble(Due::at));
    }

    void writeStaff(double progress, Membership membership) {
        write(progress, STAFF, new BadRowWriter.Near(0, 0, membership));
    }

    void writeVisits(double progress, Staff staff) {
        write(progress, VISITS, new BadRowWriter.Near(0, 0, staff.memberships().getFirst()));
    }

    void writeCase(double progress, Citizen citizen, Staff staff) {
        int file = citizen.cases().getFirst().number();
        Membership membership = staff.memberships().getFirst();
        write(progress, CASES, new BadRowWriter.Near(citizen.number(), file, membership));
    }

    private void write(double progress, Set<Table> tables, BadRowWriter.Near near) {
        Iterator<Due> rows = due.iterator();
        while (rows.hasNext()) {
            Due next = rows.next();
            if (next.at() > progress) {
                return;
            }
            BadRow row = next.row();
            if (tables.contains(row.table()) && writer.write(row.table(), row.fault(), near)) {
                rows.remove();
            }
        }
    }
}
