package dk.maanedsbog.demo;

/** The time an employee holds a post, both days included. */
record Tenure(Employee employee, int from, int to) {}
