package dk.maanedsbog.command;

import dk.maanedsbog.command.DashboardVisitor.Answer;
import java.util.ArrayList;
import java.util.List;

/** How long the server works on one view: its UI, its navigation and the parts that come after. */
final class ViewWork {

    private static final int OK = 200;

    private ViewWork() {}

    /** Whether the server knows the view at all. */
    static boolean exists(DashboardVisitor visitor, String address) throws InterruptedException {
        Answer document = visitor.get(address);
        return document.status() == OK;
    }

    /** Opens addresses round and round, each in a UI of its own that is closed again. */
    static Timings measure(DashboardVisitor visitor, List<String> addresses, int opens)
            throws InterruptedException {
        Timings whole = new Timings();
        for (int i = 0; i < opens; i++) {
            List<Long> requests = new ArrayList<>();
            OpenPage page =
                    OpenPage.open(visitor, addresses.get(i % addresses.size()), requests::add);
            whole.add(requests.stream().mapToLong(Long::longValue).sum());
            page.close();
        }
        return whole;
    }
}
