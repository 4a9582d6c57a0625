package dk.maanedsbog.ui;

/** Knows addresses that have the form of a page's and name something that does not exist. */
@FunctionalInterface
public interface DeadEnds {

    /**
     * @param path without the first slash
     */
    boolean leadsNowhere(String path);
}
