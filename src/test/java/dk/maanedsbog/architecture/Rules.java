package dk.maanedsbog.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.ui.FollowingScripts;

/** What holds for every class of the application, each as one sentence. */
final class Rules {

    static final ArchRule VAADIN_STAYS_IN_VIEWS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "..dashboard..", "..operations..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");

    static final ArchRule POI_STAYS_IN_WORKBOOK =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..workbook..", "..extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.poi..");

    static final ArchRule STORE_ACCESS_STAYS_INTERNAL =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..internal..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient");

    static final ArchRule SHARED_KNOWS_NO_FRAMEWORK =
            noClasses()
                    .that()
                    .resideInAPackage("..shared..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.springframework..", "com.vaadin.."));

    static final ArchRule EVERY_READ_TAKES_A_VISIBILITY =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveSimpleName("Figures")
                    .should(new ReadsWithoutVisibility());

    static final ArchRule FULL_RIGHTS_ARE_FOR_THE_PULL =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..pull..", "..command..", "..access..")
                    .should()
                    .callMethod(Visibility.class, "fullRights");

    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("DTO")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper");

    /** The pages have no Vaadin component of their own in the browser until a view fetches them. */
    static final ArchRule VAADIN_COMPONENTS_ARE_FETCHED =
            noClasses()
                    .that(are(not(fetching())))
                    .should()
                    .callConstructorWhere(target(owner(isDrawnByVaadin())));

    private static DescribedPredicate<JavaClass> fetching() {
        return describe(
                "fetching Vaadin's components",
                view ->
                        view.isAnnotatedWith(JsModule.class)
                                && view.getAnnotationOfType(JsModule.class)
                                        .value()
                                        .equals(FollowingScripts.COMPONENTS));
    }

    private static DescribedPredicate<JavaClass> isDrawnByVaadin() {
        return describe(
                "a Vaadin component",
                type ->
                        type.isAnnotatedWith(Tag.class)
                                && type.getAnnotationOfType(Tag.class)
                                        .value()
                                        .startsWith("vaadin-"));
    }

    private Rules() {}
}
