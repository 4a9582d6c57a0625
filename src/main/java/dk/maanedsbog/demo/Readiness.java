package dk.maanedsbog.demo;

/** A category that a citizen is placed in, from a day to and including another. */
record Readiness(Category category, int from, int to) {}
