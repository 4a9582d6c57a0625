package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import java.util.ArrayList;
import java.util.List;

/** Which sheets a workbook has, in order: only those that have something to show. */
final class Plan {

    private final Contents contents;
    private final List<Definition> overview;
    private final Intervals intervals;

    Plan(Contents contents, List<Definition> overview, Intervals intervals) {
        this.contents = contents;
        this.overview = overview;
        this.intervals = intervals;
    }

    List<BookSheet> sheets() {
        List<BookSheet> sheets = new ArrayList<>();
        if (!contents.empty()) {
            figures(sheets);
        }
        sheets.add(new Definitioner(contents));
        if (!contents.empty()) {
            sheets.add(new Data(contents));
        }
        return sheets;
    }

    private void figures(List<BookSheet> sheets) {
        sheets.add(new Overblik(contents, overview));
        for (EditionUnit department : contents.departments()) {
            sheets.add(new Afdeling(contents, department, overview));
            contents.teams(department).forEach(team -> sheets.add(new Team(contents, team)));
        }
        var waits = new Ventetid(contents, intervals);
        if (waits.known()) {
            sheets.add(waits);
        }
        var movements = new Bevaegelser(contents);
        if (movements.known()) {
            sheets.add(movements);
        }
        var causes = new Aarsager(contents);
        if (causes.known()) {
            sheets.add(causes);
        }
    }
}
