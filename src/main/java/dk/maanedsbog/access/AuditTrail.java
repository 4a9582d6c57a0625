package dk.maanedsbog.access;

import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** How many users have fetched each file, by what the trail calls the file. */
    Map<String, Long> downloads();

    /** When each user signed in last, by user name, as far back as sign-ins are kept. */
    Map<String, Instant> lastSignIns();

    /** The newest entries, newest first. */
    List<AuditEntry> newest(int limit);

    /** The entries that a filter asks for, newest first. */
    List<AuditEntry> find(AuditFilter filter, int skip, int limit);

    /** Who saw persons' figures of one of the units, or was refused them, newest first. */
    List<AuditEntry> about(Set<Unit> units, int limit);
}
