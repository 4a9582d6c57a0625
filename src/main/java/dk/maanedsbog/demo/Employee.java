package dk.maanedsbog.demo;

/** Someone who works or has worked at the job centre. */
record Employee(int number, String name, Role role) {}
