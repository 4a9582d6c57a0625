package dk.maanedsbog.organisation;

/** A team and the department it belongs to. */
public record Team(String id, String departmentId, String name) {}
