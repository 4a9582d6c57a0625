package dk.maanedsbog.book;

/** An edition stands published and can be read by all. */
public record EditionPublished(Edition edition) {}
