package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Role;
import dk.maanedsbog.delivery.NoticeKind;
import dk.maanedsbog.shared.Period;

/**
 * Something that somebody must do something about.
 *
 * @param subject the edition that waits, or the run that went wrong: each is told of once
 * @param role who can do something about it
 */
record Notice(NoticeKind kind, long subject, Period period, Role role) {}
