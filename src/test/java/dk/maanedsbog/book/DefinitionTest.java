package dk.maanedsbog.book;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators of one name are told apart where they stand together. */
class DefinitionTest {

    @Test
    void those_of_one_name_say_whose_they_are_and_the_rest_keep_theirs() {
        var together =
                List.of(
                        definition("a", "Aktive sager", "virksomhedskonsulent"),
                        definition("b", "Aktiverede", "virksomhedskonsulent"),
                        definition("c", "Aktive sager", "sagsbehandler"),
                        definition("d", "Aktive sager"));
        assertThat(Definition.toldApart(together))
                .extracting(Definition::label)
                .containsExactly(
                        "Aktive sager, virksomhedskonsulent",
                        "Aktiverede",
                        "Aktive sager, sagsbehandler",
                        "Aktive sager");
        assertThat(Definition.toldApart(together))
                .extracting(Definition::indicator)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void one_that_stands_alone_needs_no_more_than_its_name() {
        var alone = List.of(definition("a", "Aktive sager", "sagsbehandler"));
        assertThat(Definition.toldApart(alone)).isEqualTo(alone);
    }

    private static Definition definition(String id, String label, String... roles) {
        return new Definition(
                id,
                1,
                label,
                "",
                "",
                "sager",
                Kind.COUNT,
                Direction.NEUTRAL,
                "previous",
                List.of(roles),
                List.of(),
                "",
                1,
                true,
                List.of());
    }
}
