package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Publication.NewContribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Gathers contributions that come sorted by indicator and department into packs. */
final class ContributionPacking {

    /** So many contributions deflate to well under a megabyte, the most that H2 keeps in a row. */
    private static final int MOST = 10_000;

    private final Consumer<ContributionPack> receiver;
    private final List<NewContribution> waiting = new ArrayList<>();
    private int part;

    ContributionPacking(Consumer<ContributionPack> receiver) {
        this.receiver = receiver;
    }

    void add(NewContribution row) {
        if (!waiting.isEmpty()) {
            if (!samePlace(waiting.getLast(), row)) {
                send();
                part = 0;
            } else if (waiting.size() == MOST) {
                send();
                part++;
            }
        }
        waiting.add(row);
    }

    /** Sends what is left. */
    void finish() {
        if (!waiting.isEmpty()) {
            send();
        }
    }

    private void send() {
        NewContribution first = waiting.getFirst();
        receiver.accept(
                ContributionPack.of(
                        first.indicator(),
                        Objects.requireNonNullElse(first.departmentId(), ""),
                        part,
                        waiting));
        waiting.clear();
    }

    private static boolean samePlace(NewContribution one, NewContribution other) {
        return one.indicator().equals(other.indicator())
                && Objects.equals(one.departmentId(), other.departmentId());
    }
}
