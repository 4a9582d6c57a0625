package dk.maanedsbog.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/**
 * A person's way in, with what the person may at the moment it was read. A session keeps one only
 * to know who it belongs to: what counts is read anew at each request, see {@link People}.
 */
public final class Account extends User implements SignedIn {

    private static final long serialVersionUID = 2;

    /** Where a person is known from. */
    public enum Origin {
        /** The installation's own users, who sign in with a password. */
        LOCAL,
        /** The made-up staff of a demo. */
        DEMO,
        /** An employee whom the municipality's own sign-in vouches for. */
        EXTERNAL
    }

    private final String displayName;
    private final String employeeId;
    private final Origin origin;
    private final Set<Role> roles;
    private final Set<String> departments;
    private final int passwordVersion;
    private final boolean mustChange;

    /**
     * @param viewer who the person is and may today
     * @param passwordVersion which of the user's passwords it is, counted up from 1
     * @param mustChange whether the next thing to do is to choose a password of one's own
     */
    public Account(
            Viewer viewer,
            Origin origin,
            String passwordHash,
            int passwordVersion,
            boolean mustChange) {
        super(viewer.userName(), passwordHash, authorities(viewer, mustChange));
        this.displayName = viewer.displayName();
        this.employeeId = viewer.employeeId().orElse(null);
        this.origin = origin;
        this.roles = viewer.roles();
        this.departments = viewer.grantedDepartments();
        this.passwordVersion = passwordVersion;
        this.mustChange = mustChange;
    }

    /** The person as visibility is decided for. */
    public Viewer viewer() {
        return new Viewer(
                getUsername(), displayName, Optional.ofNullable(employeeId), roles, departments);
    }

    public Origin origin() {
        return origin;
    }

    public int passwordVersion() {
        return passwordVersion;
    }

    public boolean mustChange() {
        return mustChange;
    }

    @Override
    public Account account() {
        return this;
    }

    /** Who has yet to choose a password may nothing until then. */
    private static List<GrantedAuthority> authorities(Viewer viewer, boolean mustChange) {
        return mustChange
                ? List.of()
                : viewer.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList();
    }
}
