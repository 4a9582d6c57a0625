package dk.maanedsbog.access;

/** Whether anything in the store is about real people; whoever keeps the editions knows. */
@FunctionalInterface
public interface StoredKind {

    boolean holdsRealData();
}
