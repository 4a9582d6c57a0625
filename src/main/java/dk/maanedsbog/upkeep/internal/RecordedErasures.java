package dk.maanedsbog.upkeep.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Erasure;
import dk.maanedsbog.book.Erasure.Erased;
import dk.maanedsbog.pull.Pseudonyms;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.upkeep.Erasures;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The erasure and its trace are one transaction. */
@Service
class RecordedErasures implements Erasures {

    private final Erasure erasure;
    private final Pseudonyms pseudonyms;
    private final AuditTrail trail;
    private final PullHistory pulls;

    RecordedErasures(Erasure erasure, Pseudonyms pseudonyms, AuditTrail trail, PullHistory pulls) {
        this.erasure = erasure;
        this.pseudonyms = pseudonyms;
        this.trail = trail;
        this.pulls = pulls;
    }

    @Override
    @Transactional
    public Erased personOfCase(Request request, String caseNumber) {
        return recorded(request, erasure.erasePersonOfCase(pseudonyms.stored(caseNumber)));
    }

    @Override
    @Transactional
    public Erased citizen(Request request, String id) {
        return recorded(request, erasure.eraseCitizen(pseudonyms.stored(id)));
    }

    @Override
    @Transactional
    public int rejectedRows(Request request) {
        int rows = pulls.forgetRejected();
        if (rows > 0) {
            write(request, AuditAction.REJECTED_ROWS_ERASED, rows + " afviste rækker", rows);
        }
        return rows;
    }

    /** Nobody can tell whom a row is about that the contract turned away: all of them go. */
    private Erased recorded(Request request, Erased erased) {
        if (erased.contributions() == 0) {
            return erased;
        }
        pulls.forgetRejected();
        write(request, AuditAction.CITIZEN_ERASED, erased.inWords(), erased.contributions());
        return erased;
    }

    private void write(Request request, AuditAction action, String what, int results) {
        trail.add(
                request.by(),
                action,
                "%s: %s (%s)".formatted(request.askedBy(), request.reason(), what),
                Optional.empty(),
                results);
    }
}
