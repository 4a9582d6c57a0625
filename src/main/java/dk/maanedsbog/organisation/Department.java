package dk.maanedsbog.organisation;

/** A department of the job centre, as the newest extract names it. */
public record Department(String id, String name) {}
