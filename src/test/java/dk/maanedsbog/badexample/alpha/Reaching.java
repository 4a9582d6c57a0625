package dk.maanedsbog.badexample.alpha;

import dk.maanedsbog.badexample.beta.internal.Hidden;

/** A bad example: it uses another module's inside. */
public record Reaching(Hidden hidden) {}
