package dk.maanedsbog.access;

import java.util.List;

/** The sign-ins that a demo installation offers on its login page; none elsewhere. */
public interface DemoAccounts {

    /** The password of every demo account; the data behind it are made up. */
    String PASSWORD = "demo";

    /** The accounts by department, in name order. */
    List<Group> groups();

    /** The accounts of one department. */
    record Group(String department, List<Person> people) {}

    /** One account. */
    record Person(String userName, String name, String role) {}
}
