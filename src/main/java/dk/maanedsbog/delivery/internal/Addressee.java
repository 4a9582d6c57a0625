package dk.maanedsbog.delivery.internal;

import java.util.Optional;

/**
 * Somebody who gets notices.
 *
 * @param employeeId empty for a user who is no employee
 * @param address of the staff list; of a user who is no employee, the one an administrator gave
 */
record Addressee(
        Optional<String> employeeId, String userName, String name, Optional<String> address) {}
