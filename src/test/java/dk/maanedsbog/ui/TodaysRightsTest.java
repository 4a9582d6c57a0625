package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditFilter;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session's own memory of rights never outlives a request. */
class TodaysRightsTest implements AuditTrail {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final List<AuditAction> recorded = new ArrayList<>();

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_withdrawn_role_is_gone_from_the_session_too() throws ServletException, IOException {
        visit(account(Role.EMPLOYEE, Role.ADMINISTRATOR), Optional.of(account(Role.EMPLOYEE)));
        assertThat(authorities(SecurityContextHolder.getContext()))
                .containsExactly("ROLE_EMPLOYEE");
        assertThat(authorities(inSession())).containsExactly("ROLE_EMPLOYEE");
        assertThat(recorded).isEmpty();
    }

    @Test
    void who_may_nothing_any_more_is_nobody() throws ServletException, IOException {
        visit(account(Role.EMPLOYEE), Optional.empty());
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(request.getSession(false)).isNull();
        assertThat(recorded).containsExactly(AuditAction.REFUSED);
    }

    private void visit(Account remembered, Optional<Account> today)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        remembered, null, remembered.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.getSession().setAttribute("anything", "kept");
        new TodaysRights(new Today(today), this, path -> false)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private SecurityContext inSession() {
        return (SecurityContext)
                request.getSession()
                        .getAttribute(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    private static List<String> authorities(SecurityContext context) {
        return context.getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }

    private static Account account(Role... roles) {
        return new Account(
                new Viewer("m1", "Mette", Optional.of("M1"), Set.of(roles), Set.of()),
                Account.Origin.LOCAL,
                "x",
                1,
                false);
    }

    /** Knows one person, or none. */
    private record Today(Optional<Account> account) implements People {

        @Override
        public Optional<Account> today(Account signedIn) {
            return account;
        }

        @Override
        public Optional<Account> withNewPassword(Account signedIn) {
            return account;
        }

        @Override
        public Optional<Viewer> viewer(String userNameOrEmployeeId) {
            return account.map(Account::viewer);
        }
    }

    @Override
    public void add(
            String userName, AuditAction action, String what, Optional<Unit> unit, long results) {
        recorded.add(action);
    }

    @Override
    public List<AuditEntry> find(AuditFilter filter, int from, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Instant> lastSignIns() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Long> downloads() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AuditEntry> newest(int limit) {
        return List.of();
    }

    @Override
    public List<AuditEntry> about(Set<Unit> units, int limit) {
        return List.of();
    }
}
