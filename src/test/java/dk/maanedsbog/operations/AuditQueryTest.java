package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.shared.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an address of the audit trail asks for. */
class AuditQueryTest {

    @Test
    void an_address_leads_back_to_the_same_query() {
        String address =
                "bruger=admin&handling=role_granted&enhed=department:A1&fra=2026-10-01"
                        + "&til=2026-10-31&side=3";
        AuditQuery query = AuditQuery.of(QueryParameters.fromString(address));
        assertThat(query)
                .isEqualTo(
                        new AuditQuery(
                                Optional.of("admin"),
                                Optional.of(AuditAction.ROLE_GRANTED),
                                Optional.of(Unit.department("A1")),
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                Optional.of(LocalDate.of(2026, 10, 31)),
                                3));
        assertThat(AuditQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void nonsense_is_left_out() {
        AuditQuery query =
                AuditQuery.of(
                        QueryParameters.fromString(
                                "bruger=%20&handling=alt&enhed=A1&fra=igår&til=2026-02-30&side=-1"));
        assertThat(query.parameters().getParameters()).isEmpty();
        assertThat(query.page()).isEqualTo(1);
    }

    @Test
    void another_choice_begins_at_the_first_page() {
        AuditQuery third = AuditQuery.of(QueryParameters.fromString("side=3"));
        assertThat(third.withUser(" k1 ").user()).contains("k1");
        assertThat(third.withUser("k1").page()).isEqualTo(1);
        assertThat(third.withAction("").page()).isEqualTo(1);
        assertThat(third.withUnit("team:T1").unit()).contains(Unit.team("T1"));
        assertThat(
                        third.withFrom(Optional.of(LocalDate.of(2026, 1, 2)))
                                .withTo(Optional.empty())
                                .from())
                .contains(LocalDate.of(2026, 1, 2));
    }
}
