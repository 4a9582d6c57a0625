package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.book.Figures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.invocation.Invocation;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** However much a view shows, it asks the figures once: not once a tile, unit or period. */
class OneFiguresQueryTest extends ViewTest {

    /** What reads figures; units and contributions are other questions. */
    private static final List<String> READS = List.of("find", "each");

    @MockitoSpyBean private Figures figures;

    @ParameterizedTest
    @CsvSource({
        "k1, ''",
        "k1, ?periode=2026-09&enhed=team:T2",
        "s1, ?periode=2026-W44",
        "admin, ?periode=2026-10&enhed=municipality:*",
        "k1, boeger",
        "k1, boeger?fra=2026-09.1&til=2026-10.1&enhed=department:A1",
        "admin, boeger?fra=2026-09.1&til=2026-09.2&enhed=municipality:*"
    })
    void a_view_reads_figures_once(String userName, String address) {
        assertThat(reads(userName, address)).hasSize(1);
    }

    /** The calls by which a view, once its page stands, reads figures. */
    private List<String> reads(String userName, String address) {
        open(userName, "");
        clearInvocations(figures);
        String[] parts = (address + "?").split("\\?", -1);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        return mockingDetails(figures).getInvocations().stream()
                .filter(call -> READS.contains(call.getMethod().getName()))
                .filter(call -> !withinFigures(call))
                .map(call -> call.getMethod().getName())
                .toList();
    }

    /** One read may be told by means of another. */
    private static boolean withinFigures(Invocation call) {
        return call.getLocation().getSourceFile().contains("Figures.java");
    }
}
