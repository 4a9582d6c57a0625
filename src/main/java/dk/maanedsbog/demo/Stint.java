package dk.maanedsbog.demo;

/** The time that a department carries a case, both days included. */
record Stint(Department department, int from, int to) {}
