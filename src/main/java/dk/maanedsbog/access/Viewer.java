package dk.maanedsbog.access;

import java.util.Optional;

/**
 * The person who is signed in.
 *
 * @param userName what was typed at sign-in
 * @param displayName what the frame shows
 * @param employeeId the employee in the extract; empty for an administrator who is none
 * @param administrator whether the person runs the installation, without person-level figures
 */
public record Viewer(
        String userName, String displayName, Optional<String> employeeId, boolean administrator) {}
