package dk.maanedsbog.board;

import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The displays of the installation. Every change says who made it and lands in the audit trail;
 * what can't be done is a {@link BoardRefused}.
 */
public interface Displays {

    /** All displays, revoked ones too, by name. */
    List<Display> all();

    /** The display that is called so and is not revoked; a number is a name as any other. */
    Optional<Display> find(String name);

    /** The display by its number, revoked or not. */
    Optional<Display> find(long id);

    /** The name of a unit that a display can show; empty where there is no such unit. */
    Optional<String> unitName(Unit unit);

    /**
     * The unit that somebody names by its id or name; {@code *} is the municipality.
     *
     * @throws BoardRefused when there is none
     */
    Unit unit(String idOrName);

    Display.Issued issue(String by, Display.Wanted wanted);

    /** Gives a display a new secret; the old one is dead at once. */
    Display.Issued rotate(String by, long id);

    /** Lets a display show another unit or board, under the same secret. */
    void assign(String by, long id, Unit unit, String board);

    void revoke(String by, long id);
}
