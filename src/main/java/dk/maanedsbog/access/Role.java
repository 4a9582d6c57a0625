package dk.maanedsbog.access;

import dk.maanedsbog.shared.EmployeeRole;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a person is to the månedsbog: by the extract's staff list, or by an administrator's grant.
 */
public enum Role {
    /** Caseworkers, consultants and mentors: persons' figures of the own department. */
    EMPLOYEE("medarbejder", false),
    COORDINATOR("fagkoordinator", false),
    LEADER("leder", false),
    /** Persons' figures of the departments that the grants name, one grant a department. */
    HEAD("chef", true),
    /** Runs the installation, and sees departments as wholes only. */
    ADMINISTRATOR("administrator", true),
    /** The employees' representative: sees what is counted and how, and no figure. */
    SHOP_STEWARD("tillidsrepraesentant", true);

    private final String code;
    private final boolean grantable;

    Role(String code, boolean grantable) {
        this.code = code;
        this.grantable = grantable;
    }

    /** The role as the store and the command line write it. */
    public String code() {
        return code;
    }

    /** Whether an administrator gives it; the others follow from the extract alone. */
    public boolean grantable() {
        return grantable;
    }

    /** The authority that a view asks for, as in {@code @RolesAllowed("ADMINISTRATOR")}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role with that code; empty when there is none. */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** What an employee's work makes of the person. */
    public static Role of(EmployeeRole work) {
        return switch (work) {
            case LEDER -> LEADER;
            case FAGKOORDINATOR -> COORDINATOR;
            case SAGSBEHANDLER, VIRKSOMHEDSKONSULENT, MENTOR -> EMPLOYEE;
        };
    }
}
