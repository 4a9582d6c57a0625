package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.DanishFormat;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the file says about itself: the edition, and neither author nor machine. */
final class Properties {

    private Properties() {}

    static void write(XSSFWorkbook workbook, Edition edition) {
        var published = Optional.of(Date.from(edition.publishedAt()));
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle("Månedsbog, " + DanishFormat.period(edition.period()));
        core.setSubjectProperty(
                "Resultater for "
                        + edition.municipality()
                        + ", udgave "
                        + edition.revision()
                        + (edition.demo() ? ", DEMO" : ""));
        core.setCreator("");
        core.setCreated(published);
        core.setModified(published);
        core.getUnderlyingProperties().setLanguageProperty("da-DK");
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Månedsbog");
    }
}
