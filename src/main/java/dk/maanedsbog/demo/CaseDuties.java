package dk.maanedsbog.demo;

import java.util.List;
import java.util.Optional;

/** Who carries a case on which day. */
record CaseDuties(List<Duty> all) {

    Employee caseworkerOn(int day) {
        return holder(Role.CASEWORKER, day)
                .orElseThrow(() -> new IllegalStateException("No caseworker on day " + day));
    }

    Optional<Employee> consultantOn(int day) {
        return holder(Role.CONSULTANT, day);
    }

    private Optional<Employee> holder(Role role, int day) {
        for (Duty duty : all) {
            if (duty.post().role() == role && duty.on(day)) {
                return Optional.of(duty.post().holderOn(day));
            }
        }
        return Optional.empty();
    }
}
