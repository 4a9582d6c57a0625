package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BelievableBook;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.cause.Cause;
import dk.maanedsbog.goal.GoalsFixture;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The same edition always gives the same bytes, without a trace of when or where they were made.
 */
class WorkbookBytesTest {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[^<\"]*");

    @Test
    void theSameEditionGivesTheSameBytesInAnyTimeZone() throws Exception {
        var first = october();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            var second = october();
            assertThat(second.parts()).isEqualTo(first.parts());
            assertThat(second.bytes()).isEqualTo(first.bytes());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** Neither the parts nor the zip around them hold another moment than the edition's own. */
    @Test
    void noClockLeavesATraceInTheFile() {
        var written = october();
        assertThat(written.parts().values())
                .flatMap(part -> MOMENT.matcher(part).results().map(MatchResult::group).toList())
                .containsOnly("2026-11-02T05:14:00Z");
        assertThat(written.entries())
                .allSatisfy(
                        entry -> {
                            assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
                            assertThat(entry.getExtra()).isNull();
                        });
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
    void aNewRevisionLeavesTheWorkbookOfTheOneBeforeAsItWasWithTheCausesOfThen() {
        var book = BelievableBook.book();
        var october = book.newest(Period.parse("2026-10")).orElseThrow();
        List<Cause> causes = new ArrayList<>(List.of(cause("Sent indberettet", 1)));
        var reader = Visibility.ownDepartment("A1");
        byte[] before = written(book, october, reader, causes).bytes();
        book.edition(
                "2026-10",
                october.revision() + 40,
                book.definitions(october),
                book.units(Visibility.fullRights(), october));
        causes.add(cause("Skrevet om den nye udgave", 300));
        assertThat(written(book, october, reader, causes).bytes()).isEqualTo(before);
        assertThat(written(book, october, reader, causes).parts().get("xl/sharedStrings.xml"))
                .contains("Sent indberettet", "Lea Leder, ")
                .doesNotContain("den nye udgave");
    }

    private static Cause cause(String text, int daysAfter) {
        return new Cause(
                Period.parse("2026-10"),
                Unit.MUNICIPALITY,
                "placement_waiting_days",
                text,
                "l1",
                "Lea Leder",
                Instant.parse("2026-11-03T08:00:00Z").plus(daysAfter, ChronoUnit.DAYS));
    }

    private static WrittenWorkbook written(
            BookFixture book, Edition edition, Visibility visibility, List<Cause> causes) {
        return WrittenWorkbook.of(
                book, edition, visibility, new GoalsFixture(), period -> List.copyOf(causes));
    }

    @Test
    void thePropertiesNameTheEditionButNoAuthorAndNoMachine() throws Exception {
        var written = october();
        String core = written.parts().get("docProps/core.xml");
        assertThat(core)
                .contains("Månedsbog, oktober 2026", "udgave 2", "da-DK", "2026-11-02T05:14:00Z")
                .doesNotContain("POI", "lastModifiedBy", System.getProperty("user.name") + "<");
        assertThat(written.parts().get("docProps/app.xml")).doesNotContain("POI");
    }

    private static WrittenWorkbook october() {
        var book = BelievableBook.book();
        return WrittenWorkbook.of(
                book, book.newest(Period.parse("2026-10")).orElseThrow(), Visibility.fullRights());
    }
}
