package dk.maanedsbog.demo;

/** A team of a department. */
record Team(int number, String name, Department department) {}
