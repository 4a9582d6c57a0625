package dk.maanedsbog.book;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.function.Consumer;

/**
 * The only way to read a figure. Every read takes a {@link Visibility}; what it does not permit
 * never comes out.
 */
public interface Figures {

    /** The figures asked for that may be seen, ordered by period, revision, indicator and unit. */
    List<Figure> find(Visibility visibility, FigureQuery query);

    /** The same, one at a time, for outputs that are too long to hold. */
    void each(Visibility visibility, FigureQuery query, Consumer<Figure> receiver);

    /**
     * What a figure counts. Empty when the unit's department is not the viewer's own, and when the
     * contributions have been purged.
     */
    List<Contribution> contributions(
            Visibility visibility, Edition edition, String indicator, Unit unit);

    /**
     * Whether cases are missing among a department's contributions because citizens were erased;
     * false where the cases are not the viewer's to see.
     */
    boolean erased(Visibility visibility, Edition edition, String departmentId);

    /**
     * The units of an edition that may be seen, departments first, by name. Their names are
     * persons' names at employee level, so this is behind the same gate.
     */
    List<EditionUnit> units(Visibility visibility, Edition edition);
}
