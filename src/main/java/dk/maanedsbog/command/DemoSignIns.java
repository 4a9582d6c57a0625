package dk.maanedsbog.command;

import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Tells who can sign in to a demo: one employee of each role and department. */
final class DemoSignIns {

    private DemoSignIns() {}

    static void print(ApplicationContext context, PrintWriter terminal) {
        Staff staff = context.getBean(Staff.class);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        List<Staff.Placed> placed = staff.placedOn(today);
        terminal.println("Demobrugere (adgangskode: demo):");
        terminal.println("  admin  Administrator, ser ingen tal om personer");
        terminal.println("  chef   Chef, ser alle afdelinger");
        terminal.println("  tr     Tillidsrepræsentant, ser kun definitioner");
        for (Department department : staff.departments()) {
            Set<String> shown = new LinkedHashSet<>();
            for (Staff.Placed person : placed) {
                Employee employee = person.employee();
                if (person.team().departmentId().equals(department.id())
                        && shown.add(employee.role())) {
                    terminal.printf(
                            "  %-6s %s, %s, %s%n",
                            employee.id().toLowerCase(Locale.ROOT),
                            employee.name(),
                            employee.role(),
                            department.name());
                }
            }
        }
    }
}
