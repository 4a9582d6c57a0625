package dk.maanedsbog.organisation;

import java.util.Optional;

/**
 * A person who works, or has worked, in the job centre.
 *
 * @param role the contract's code, for example {@code sagsbehandler}
 */
public record Employee(String id, String name, Optional<String> email, String role) {}
