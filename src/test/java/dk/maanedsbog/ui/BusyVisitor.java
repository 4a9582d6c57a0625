package dk.maanedsbog.ui;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A browser that asks for its pages all the time, each on a thread of its own. */
final class BusyVisitor implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /**
     * What came back.
     *
     * @param status 0 when nothing did
     */
    record Answer(String path, int status, Duration took) {}

    private final HttpVisitor browser;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService threads;

    BusyVisitor(HttpVisitor browser, List<String> paths) {
        this.browser = browser;
        this.threads = Executors.newScheduledThreadPool(paths.size());
        paths.forEach(
                path ->
                        threads.scheduleWithFixedDelay(
                                () -> ask(path), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void ask(String path) {
        long start = System.nanoTime();
        int status;
        try {
            status = browser.get(path).statusCode();
        } catch (RuntimeException nothing) {
            status = 0;
        }
        answers.add(new Answer(path, status, Duration.ofNanos(System.nanoTime() - start)));
    }

    boolean hasAsked(List<String> paths) {
        return answers.stream().map(Answer::path).toList().containsAll(paths);
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("A page is not answered: " + answers);
        }
    }
}
