package dk.maanedsbog.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A person's way in: user name and password hash, and who the person is in the job centre. */
public final class Account extends User {

    private static final long serialVersionUID = 1;

    private final String displayName;
    private final String employeeId;
    private final boolean administrator;

    /**
     * @param employeeId the employee in the extract; null for an administrator who is none
     */
    public Account(
            String userName,
            String passwordHash,
            String displayName,
            String employeeId,
            boolean administrator) {
        super(userName, passwordHash, authorities(employeeId, administrator));
        this.displayName = displayName;
        this.employeeId = employeeId;
        this.administrator = administrator;
    }

    /** The person as visibility is decided for. */
    public Viewer viewer() {
        return new Viewer(
                getUsername(), displayName, Optional.ofNullable(employeeId), administrator);
    }

    private static List<GrantedAuthority> authorities(String employeeId, boolean administrator) {
        List<GrantedAuthority> granted = new ArrayList<>();
        if (employeeId != null) {
            granted.add(new SimpleGrantedAuthority("ROLE_EMPLOYEE"));
        }
        if (administrator) {
            granted.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        return granted;
    }
}
