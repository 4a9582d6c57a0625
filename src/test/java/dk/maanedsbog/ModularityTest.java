package dk.maanedsbog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The modules keep to what their package-info allows. */
class ModularityTest {

    @Test
    void the_modules_use_only_what_they_are_allowed_to() {
        ApplicationModules.of(MaanedsbogApplication.class).verify();
    }

    @Test
    void the_check_bites_on_a_module_that_reaches_into_anothers_insides() {
        var bad =
                ApplicationModules.of(
                        "dk.maanedsbog.badexample", ImportOption.Predefined.ONLY_INCLUDE_TESTS);
        assertThatThrownBy(bad::verify).isInstanceOf(Violations.class);
    }
}
