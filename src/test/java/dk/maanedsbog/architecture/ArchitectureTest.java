package dk.maanedsbog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house hold for the application, and each bites on a bad example. */
class ArchitectureTest {

    private static final JavaClasses APPLICATION =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dk.maanedsbog");

    private static final JavaClasses BAD_EXAMPLES =
            new ClassFileImporter().importPackages("dk.maanedsbog.architecture.badexample");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("Vaadin stays in views", Rules.VAADIN_STAYS_IN_VIEWS),
                Arguments.of("POI stays in the workbook", Rules.POI_STAYS_IN_WORKBOOK),
                Arguments.of("the store is reached within", Rules.STORE_ACCESS_STAYS_INTERNAL),
                Arguments.of("shared knows no framework", Rules.SHARED_KNOWS_NO_FRAMEWORK),
                Arguments.of("figures want a visibility", Rules.EVERY_READ_TAKES_A_VISIBILITY),
                Arguments.of("full rights are the pull's", Rules.FULL_RIGHTS_ARE_FOR_THE_PULL),
                Arguments.of("Vaadin is fetched", Rules.VAADIN_COMPONENTS_ARE_FETCHED),
                Arguments.of("names say something", Rules.NAMES_SAY_SOMETHING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_application_keeps_the_rule(String name, ArchRule rule) {
        rule.check(APPLICATION);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_bites_on_a_bad_example(String name, ArchRule rule) {
        assertThat(rule.evaluate(BAD_EXAMPLES).hasViolation()).isTrue();
    }
}
