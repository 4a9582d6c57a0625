package dk.maanedsbog.demo;

import java.util.List;

/** A desk with its cases: whoever holds it carries them, and hands them to the successor. */
record Post(Department department, Role role, double capacity, List<Tenure> tenures) {

    int firstDay() {
        return tenures.getFirst().from();
    }

    Employee holderOn(int day) {
        for (Tenure tenure : tenures) {
            if (day <= tenure.to()) {
                return tenure.employee();
            }
        }
        throw new IllegalStateException("No one holds the post on day " + day);
    }
}
