package dk.maanedsbog.pull;

/** Tells what an id of the extract is in the store. */
public interface Pseudonyms {

    /** The id as contributions have it: a CPR number as its keyed hash, any other as it is. */
    String stored(String known);
}
