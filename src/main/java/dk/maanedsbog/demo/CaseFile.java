package dk.maanedsbog.demo;

import java.util.List;

/** A citizen's case from the day it opens to and including the day it closes. */
record CaseFile(
        int number,
        Programme programme,
        int opened,
        int closed,
        Exit exit,
        List<Readiness> readiness,
        List<Stint> stints) {

    boolean openOn(int day) {
        return opened <= day && day <= closed;
    }

    Category categoryOn(int day) {
        for (Readiness each : readiness) {
            if (day <= each.to()) {
                return each.category();
            }
        }
        return readiness.getLast().category();
    }
}
