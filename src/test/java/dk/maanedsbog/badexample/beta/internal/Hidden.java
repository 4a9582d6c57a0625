package dk.maanedsbog.badexample.beta.internal;

/** A bad example's inside. */
public record Hidden(int value) {}
