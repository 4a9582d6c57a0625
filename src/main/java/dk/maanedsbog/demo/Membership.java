package dk.maanedsbog.demo;

/** The time an employee belongs to a team, both days included. */
record Membership(Employee employee, Team team, int from, int to) {}
