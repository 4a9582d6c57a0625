package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Input;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.Roles.Holder;
import dk.maanedsbog.shared.DanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator reads about people's access, and what becomes of each wish. */
class AccessViewTest extends PageTest {

    @Autowired private Accounts accounts;
    @Autowired private AuditTrail trail;
    @Autowired private Roles roles;
    @Autowired private People people;

    @AfterEach
    void takeBack() {
        roles.all().stream()
                .filter(Roles.Grant::active)
                .filter(grant -> grant.role() != Role.ADMINISTRATOR)
                .forEach(grant -> roles.withdraw("test", grant.id()));
    }

    @Test
    void everybody_is_listed_with_roles_and_departments() {
        assertThat(open("admin", "drift/adgang"))
                .contains("Karla Bøgelund", "Medarbejder i Virksomhedsservice")
                .contains("Leder i Virksomhedsservice")
                .contains("Chef for Jobparate, Ungeenheden, Virksomhedsservice")
                .contains("Kan logge ind");
    }

    @Test
    void the_menu_marks_one_page_as_the_one_where_one_is() {
        open("admin", "drift/adgang");
        assertThat(marked()).containsExactly("Adgang");
        go("drift/adgang/revisionsspor");
        assertThat(marked()).containsExactly("Adgang");
        go("drift");
        assertThat(marked()).containsExactly("Drift");
    }

    /** The menu's links have a picture and a word, the page's own tabs a word alone. */
    private List<String> marked() {
        return $(Anchor.class).all().stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .filter(link -> link.getElement().getChildCount() > 1)
                .map(link -> link.getElement().getTextRecursively().strip())
                .toList();
    }

    @Test
    void a_demos_people_too_are_shown_with_their_last_sign_in() {
        assertThat(open("admin", "drift/adgang?person=k2")).contains("senest logget ind: aldrig");
        trail.add("k2", AuditAction.SIGNED_IN, "Med adgangskode", Optional.empty(), 0);
        assertThat(open("admin", "drift/adgang?person=k2"))
                .doesNotContain("senest logget ind: aldrig")
                .contains(DanishFormat.date(LocalDate.now(DanishFormat.ZONE)));
    }

    @Test
    void what_is_no_address_is_not_taken_for_one() {
        open("admin", "drift/adgang?ny");
        test($(Input.class).all().get(0)).setValue("post");
        test($(Input.class).all().get(1)).setValue("Post Person");
        test($(Input.class).all().get(2)).setValue("ikke en adresse");
        confirm("Opret bruger");
        assertThat(shown()).contains("»ikke en adresse« er ikke en e-mailadresse.");
    }

    @Test
    void the_list_can_be_searched() {
        open("admin", "drift/adgang");
        test($(Input.class).first()).setValue("bøgelund");
        assertThat(shown()).contains("Karla Bøgelund").doesNotContain("Mads Ærenlund");
        test($(Input.class).first()).setValue("findes ikke");
        assertThat(shown()).contains("Ingen passer til »findes ikke«");
    }

    @Test
    void a_user_is_locked_only_after_a_yes() {
        accounts.add("test", account("laas"));
        open("admin", "drift/adgang?person=laas");
        press("Lås");
        assertThat(shown()).contains("Låse Laas ude?");
        press("Fortryd");
        assertThat(people.viewer("laas")).isPresent();
        confirm("Lås");
        assertThat(people.viewer("laas")).isEmpty();
        assertThat(shown()).contains("Laas er låst ude.");
        confirm("Lås op");
        assertThat(people.viewer("laas")).isPresent();
        assertThat(told(AuditAction.USER_UNLOCKED).getFirst().userName()).isEqualTo("admin");
    }

    @Test
    void a_one_time_password_is_shown_once() {
        accounts.add("test", account("kode"));
        open("admin", "drift/adgang?person=kode");
        confirm("Ny engangskode");
        String password = $(Code.class).first().getText();
        assertThat(password).hasSizeGreaterThanOrEqualTo(10);
        assertThat(open("admin", "drift/adgang?person=kode")).doesNotContain(password);
    }

    @Test
    void a_demos_person_has_no_password_to_change() {
        open("admin", "drift/adgang?person=k1");
        confirm("Ny engangskode");
        assertThat(shown()).contains("hører til demoen");
    }

    @Test
    void a_role_given_to_an_employee_is_told_and_can_be_taken_back() {
        roles.grant("test", Holder.employee("S1"), Role.HEAD, Optional.of("A3"));
        assertThat(open("admin", "drift/adgang?person=s1"))
                .contains("Medarbejder i Jobparate · Chef for Ungeenheden", "af test,");
        confirm("Tag tilbage");
        assertThat(shown())
                .contains("Sofie Nørremose har ikke længere rollen Chef for Ungeenheden");
        assertThat(people.viewer("s1").orElseThrow().grantedDepartments()).isEmpty();
    }

    @Test
    void a_head_without_a_department_is_refused_in_danish() {
        open("admin", "drift/adgang?person=s1");
        confirm("Giv rollen");
        assertThat(shown()).contains("En chef er chef for bestemte afdelinger. Vælg mindst én.");
    }

    @Test
    void a_new_user_without_a_role_is_refused_and_nobody_is_added() {
        open("admin", "drift/adgang?ny");
        test($(Input.class).all().get(0)).setValue("ny");
        test($(Input.class).all().get(1)).setValue("Ny Person");
        confirm("Opret bruger");
        assertThat(shown()).contains("»ny« er hverken medarbejder eller har en rolle");
        assertThat(people.viewer("ny")).isEmpty();
    }

    @Test
    void a_page_left_open_does_nothing_once_its_reader_is_no_administrator() {
        accounts.add("test", account("offer"));
        open("admin", "drift/adgang?person=offer");
        signInAs("chef");
        confirm("Lås");
        assertThat(people.viewer("offer")).isPresent();
        assertThat(shown()).contains("du har ikke adgang som administrator lige nu");
        assertThat(told(AuditAction.REFUSED).getFirst().what()).isEqualTo("Lås offer");
    }

    private static Accounts.NewAccount account(String userName) {
        return new Accounts.NewAccount(
                userName,
                userName.substring(0, 1).toUpperCase() + userName.substring(1),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.SHOP_STEWARD),
                Set.of());
    }
}
