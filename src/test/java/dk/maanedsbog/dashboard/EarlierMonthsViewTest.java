package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Publication;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.PageState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What earlier months no longer show: those of another department, and cases past their date. */
@DirtiesContext
class EarlierMonthsViewTest extends ViewTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate MOVED = LocalDate.of(2026, 11, 1);

    @Autowired private Staff staff;
    @Autowired private Publication publication;
    @Autowired private Persons persons;
    @Autowired private PersonFigures figures;
    @Autowired private Cases cases;
    @Autowired private CurrentViewer viewer;

    @BeforeEach
    void karla_moves_and_mads_is_new() {
        staff.replace(
                new StaffList(
                        LocalDate.of(2026, 12, 31),
                        staff.departments(),
                        List.of(new Team("T1", "A1", "Havn"), new Team("T3", "A2", "Nord")),
                        staff.employees(),
                        List.of(
                                new Membership(
                                        "K1", "T1", LONG_AGO, Optional.of(MOVED.minusDays(1))),
                                new Membership("K1", "T3", MOVED, Optional.empty()),
                                new Membership("K2", "T3", MOVED, Optional.empty()),
                                new Membership("S1", "T3", LONG_AGO, Optional.empty()))));
    }

    @Test
    void the_months_before_are_explained_and_other_months_can_be_chosen() {
        assertThat(open("k1", "mine-tal?periode=2026-10"))
                .contains("Du var i en anden afdeling", "period-picker")
                .doesNotContain("card person");
    }

    @Test
    void a_month_before_the_first_day_is_explained_too() {
        assertThat(open("k2", "mine-tal?periode=2026-10"))
                .contains("Du var her ikke endnu")
                .doesNotContain("card person");
    }

    @Test
    void cases_that_have_been_deleted_are_said_to_be_so_and_since_when() {
        publication.purgeContributions(LocalDate.of(2025, 1, 1));
        open("s1", "mine-tal");
        var asked = new PageState(Optional.of("2024-11"), Optional.empty(), Optional.empty());
        PersonPage page = ((Persons.Open) persons.find(viewer.get(), asked)).page();
        PersonSeries series = figures.read(page).getFirst();
        assertThat(new BehindPanel(page, series, cases).cases(cases).getElement().getOuterHTML())
                .contains("Sager kan ses fra og med januar 2025");
    }
}
