package dk.maanedsbog.board;

import java.util.Optional;

/**
 * An indicator on a slide.
 *
 * @param text what stands beside the number; empty for the indicator's own name
 */
public record Measure(String indicator, Optional<String> text) {}
