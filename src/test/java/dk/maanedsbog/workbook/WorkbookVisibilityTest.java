package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BelievableBook;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that the reader may not see is anywhere in the file. */
class WorkbookVisibilityTest {

    private static final BookFixture BOOK = BelievableBook.book();

    private final Edition october = BOOK.newest(Period.parse("2026-10")).orElseThrow();

    @Test
    void anEmployeeGetsTheSheetsOfTheOwnDepartmentAndTheOthersAsWholes() {
        assertThat(written(Visibility.ownDepartment("A2")).sheets())
                .containsExactly(
                        "Forside",
                        "Overblik",
                        "Integration og uddannelse",
                        "Team Unge",
                        "Team Virksomhedsrettet indsats",
                        "Job og virksomhed",
                        "Sygedagpenge & fastholdelse",
                        "Ventetid",
                        "Bevægelser",
                        "Definitioner",
                        "Data");
    }

    @Test
    void noPartOfTheFileNamesAnythingInsideAnotherDepartment() {
        var parts = written(Visibility.ownDepartment("A2")).parts();
        assertThat(parts.keySet())
                .contains("xl/sharedStrings.xml", "docProps/core.xml", "xl/charts/chart1.xml");
        for (EditionUnit unit : inside()) {
            boolean own = unit.departmentId().orElseThrow().equals("A2");
            String all = String.join("\n", parts.values());
            if (own) {
                assertThat(all).contains(">" + unit.unit().id() + "<", unit.name());
            } else {
                assertThat(all).doesNotContain(">" + unit.unit().id() + "<", unit.name());
            }
        }
    }

    @Test
    void anAdministratorGetsNoTeamNoEmployeeAndNoCase() {
        var written = written(Visibility.departmentsOnly());
        assertThat(written.sheets())
                .doesNotContain("Ventetid")
                .noneMatch(s -> s.startsWith("Team"));
        String all = String.join("\n", written.parts().values());
        for (EditionUnit unit : inside()) {
            assertThat(all).doesNotContain(">" + unit.unit().id() + "<", unit.name());
        }
    }

    @Test
    void whoMaySeeNothingGetsNoFigureAndNoUnit() {
        var written = written(Visibility.nothing());
        assertThat(written.sheets()).containsExactly("Forside", "Definitioner");
        assertThat(String.join("\n", written.parts().values())).doesNotContain("Job og virksomhed");
    }

    @Test
    void fullRightsGiveEveryTeam() {
        assertThat(written(Visibility.fullRights()).sheets())
                .filteredOn(name -> name.startsWith("Team"))
                .hasSize(6);
    }

    @Test
    void purgedContributionsLeaveNoWaitingTimes() {
        var book = new BookFixture();
        var edition = book.edition("2026-10", 1, BOOK.definitions(october), units(), true, false);
        book.ratio(edition, "placement_waiting_days", units().get(1).unit(), 90, 3);
        assertThat(WrittenWorkbook.of(book, edition, Visibility.fullRights()).sheets())
                .contains("Data")
                .doesNotContain("Ventetid");
    }

    private WrittenWorkbook written(Visibility visibility) {
        return WrittenWorkbook.of(BOOK, october, visibility);
    }

    private List<EditionUnit> units() {
        return BOOK.units(Visibility.fullRights(), october);
    }

    private List<EditionUnit> inside() {
        return units().stream()
                .filter(
                        unit ->
                                unit.unit().level() == Level.TEAM
                                        || unit.unit().level() == Level.EMPLOYEE)
                .toList();
    }
}
