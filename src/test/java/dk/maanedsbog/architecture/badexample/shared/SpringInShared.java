package dk.maanedsbog.architecture.badexample.shared;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A bad example: Spring among the words that all modules share. */
public record SpringInShared(JdbcClient jdbc) {}
