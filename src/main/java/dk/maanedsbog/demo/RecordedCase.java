package dk.maanedsbog.demo;

import java.util.List;

/** A citizen's case with what is known about it, ready to be written. */
record RecordedCase(Citizen citizen, CaseFile file, CaseDuties duties, List<Activity> activities) {

    boolean during(int day, ActivityType type) {
        for (Activity activity : activities) {
            if (activity.type() == type && activity.on(day)) {
                return true;
            }
        }
        return false;
    }
}
