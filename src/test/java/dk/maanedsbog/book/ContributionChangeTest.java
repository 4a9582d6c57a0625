package dk.maanedsbog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.maanedsbog.book.ContributionChange.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What came, went and changed among the things that a figure counts. */
class ContributionChangeTest {

    @Test
    void what_is_the_same_both_times_is_left_out() {
        var stayed = one("P1", "K1", "28", "C1");
        assertThat(
                        ContributionChange.between(
                                List.of(
                                        stayed,
                                        one("P2", "K1", "3", "C2"),
                                        one("P3", "K1", "4", "C3")),
                                List.of(
                                        one("P1", "K1", "28.0000", "C1"),
                                        one("P3", "K1", "5", "C3"),
                                        one("P4", "K1", "6", "C4"))))
                .extracting(ContributionChange::kind, change -> change.number().orElseThrow())
                .containsExactly(
                        tuple(Kind.CAME, "C4"), tuple(Kind.WENT, "C2"), tuple(Kind.CHANGED, "C3"));
    }

    @Test
    void a_case_that_another_employee_took_over_has_changed() {
        assertThat(
                        ContributionChange.between(
                                List.of(one("S1", "K1", "1", "S1")),
                                List.of(one("S1", "K2", "1", "S1"))))
                .extracting(ContributionChange::kind)
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void what_two_employees_share_is_one_thing_and_its_order_says_nothing() {
        var first = one("S1", "K1", "1", "S1");
        var second = one("S1", "K2", "1", "S1");
        assertThat(ContributionChange.between(List.of(first, second), List.of(second, first)))
                .isEmpty();
        assertThat(ContributionChange.between(List.of(first, second), List.of(first)))
                .extracting(ContributionChange::kind)
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void a_citizens_id_is_never_a_number_to_read() {
        var citizen =
                new Contribution(
                        "B7",
                        Optional.of("B7"),
                        Optional.of("K1"),
                        Optional.of("T1"),
                        Optional.of("A1"),
                        BigDecimal.ONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(ContributionChange.between(List.of(), List.of(citizen)).getFirst().number())
                .isEmpty();
    }

    private static Contribution one(String subject, String employee, String amount, String number) {
        return new Contribution(
                subject,
                Optional.of("B1"),
                Optional.of(employee),
                Optional.of("T1"),
                Optional.of("A1"),
                new BigDecimal(amount),
                Optional.of(number),
                Optional.of(LocalDate.of(2026, 10, 1)),
                Optional.empty());
    }
}
