package dk.maanedsbog.workbook;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.cause.Causes;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.goal.Goals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Service;

/** Writes the månedsbog of an edition as an Excel workbook that holds what its reader may see. */
@Service
public class Workbooks {

    private static final int ROWS_IN_MEMORY = 200;

    private final Editions editions;
    private final Figures figures;
    private final Goals goals;
    private final Causes causes;
    private final Settings settings;

    Workbooks(Editions editions, Figures figures, Goals goals, Causes causes, Settings settings) {
        this.editions = editions;
        this.figures = figures;
        this.goals = goals;
        this.causes = causes;
        this.settings = settings;
    }

    /** The name that the edition's workbook is saved under, the same for all its revisions. */
    public String fileName(Edition edition) {
        return "maanedsbog-" + edition.period().code() + ".xlsx";
    }

    /**
     * Writes the workbook; the same edition, visibility, goals and causes always give the same
     * bytes. Goals are those known today, also those set after the edition was published; causes
     * are those known today or, of an older revision, when the next one was published.
     *
     * @return how many figures of the edition are in it
     */
    public long write(Edition edition, Visibility visibility, OutputStream out) throws IOException {
        var contents = new Contents(edition, visibility, editions, figures, goals, causes);
        Path packed = Files.createTempFile("maanedsbog", ".xlsx");
        try {
            try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, true);
                    var file = Files.newOutputStream(packed)) {
                sheets(contents, workbook);
                Properties.write(workbook.getXSSFWorkbook(), edition);
                workbook.write(file);
            }
            StableZip.copy(packed, out);
            return contents.given();
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private void sheets(Contents contents, SXSSFWorkbook workbook) throws IOException {
        var names = new SheetNames();
        names.take(Forside.NAME);
        Map<String, BookSheet> sheets = new LinkedHashMap<>();
        var intervals = Intervals.of(settings.longWaitDays());
        for (BookSheet sheet : new Plan(contents, overview(contents), intervals).sheets()) {
            sheets.put(names.take(sheet.name()), sheet);
        }
        var styles = new Styles(workbook.getXSSFWorkbook());
        write(workbook, styles, contents, Forside.NAME, new Forside(contents, sheets));
        for (var sheet : sheets.entrySet()) {
            write(workbook, styles, contents, sheet.getKey(), sheet.getValue());
        }
        workbook.setActiveSheet(0);
    }

    private static void write(
            SXSSFWorkbook workbook, Styles styles, Contents contents, String name, BookSheet sheet)
            throws IOException {
        var page = new Page(workbook, styles, name);
        sheet.write(page);
        page.finish(contents.edition(), sheet.pagesWide(), sheet.pagesHigh());
    }

    /** The indicators in the order of the overview: those that the settings name come first. */
    private List<Definition> overview(Contents contents) {
        List<String> first = settings.overview();
        return contents.definitions().stream()
                .sorted(
                        Comparator.comparingInt(
                                definition ->
                                        first.contains(definition.indicator())
                                                ? first.indexOf(definition.indicator())
                                                : first.size()))
                .toList();
    }
}
