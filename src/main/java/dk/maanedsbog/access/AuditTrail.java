package dk.maanedsbog.access;

import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Who signed in, saw persons' figures, took files and changed rights. Entries are only ever added;
 * they go at their date. A CPR number never gets in: scopes are units, never citizens.
 */
public interface AuditTrail {

    /** The name of whoever works on the server's own terminal. */
    String OPERATOR = "operatør";

    /**
     * Adds an entry of now.
     *
     * @param unit what it was about; empty where it is about no unit
     */
    void add(String userName, AuditAction action, String what, Optional<Unit> unit, long results);

    /** The newest entries, newest first. */
    List<AuditEntry> newest(int limit);

    /** The entries that a filter asks for, newest first. */
    List<AuditEntry> find(AuditFilter filter, int skip, int limit);

    /**
     * Who saw an employee's own figures, newest first: those entries whose scope is the employee.
     */
    List<AuditEntry> about(Unit unit, int limit);
}
