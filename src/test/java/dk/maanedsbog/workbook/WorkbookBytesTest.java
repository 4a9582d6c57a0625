package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BelievableBook;
import dk.maanedsbog.shared.Period;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * The same edition always gives the same bytes, without a trace of when or where they were made.
 */
class WorkbookBytesTest {

    @Test
    void theSameEditionGivesTheSameBytesInAnyTimeZone() throws Exception {
        var first = october();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Thread.sleep(2100);
            var second = october();
            assertThat(second.parts()).isEqualTo(first.parts());
            assertThat(second.bytes()).isEqualTo(first.bytes());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aLaterEditionOfAnEarlierMonthLeavesTheWorkbookAsItWas() {
        var book = BelievableBook.book();
        var october = book.newest(Period.parse("2026-10")).orElseThrow();
        byte[] before = WrittenWorkbook.of(book, october, Visibility.departmentsOnly()).bytes();
        var definitions = book.definitions(october);
        var units = book.units(Visibility.fullRights(), october);
        var late = book.edition("2026-09", 40, definitions, units);
        book.count(late, "basket_total", units.getFirst().unit(), 999);
        assertThat(WrittenWorkbook.of(book, october, Visibility.departmentsOnly()).bytes())
                .isEqualTo(before);
    }

    @Test
    void thePropertiesNameTheEditionButNoAuthorAndNoMachine() throws Exception {
        var written = october();
        String core = written.parts().get("docProps/core.xml");
        assertThat(core)
                .contains("Månedsbog, oktober 2026", "revision 2", "da-DK", "2026-11-02T05:14:00Z")
                .doesNotContain("POI", "lastModifiedBy", System.getProperty("user.name") + "<");
        assertThat(written.parts().get("docProps/app.xml")).doesNotContain("POI");
    }

    private static WrittenWorkbook october() {
        var book = BelievableBook.book();
        return WrittenWorkbook.of(
                book, book.newest(Period.parse("2026-10")).orElseThrow(), Visibility.fullRights());
    }
}
