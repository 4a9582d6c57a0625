package dk.maanedsbog.command;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Lets many signed-in people go from view to view at once, each with time to read between. */
final class ManySessions {

    private static final int MILLIS = 1000;

    /** Where one person stands, and the addresses that may be gone to. */
    record Reader(OpenPage page, List<String> views) {}

    private final int thought;
    private final Timings requests = new Timings();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicReference<String> firstError = new AtomicReference<>("");

    /**
     * @param thought how many seconds each reader thinks, on average, before the next view
     */
    ManySessions(int thought) {
        this.thought = thought;
    }

    int thought() {
        return thought;
    }

    /** Reads for a while. */
    void read(List<Reader> readers, Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> all =
                    readers.stream()
                            .<Callable<Void>>map(
                                    reader ->
                                            () -> {
                                                read(reader, readers.indexOf(reader), end);
                                                return null;
                                            })
                            .toList();
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void read(Reader reader, int seed, long end) throws InterruptedException {
        // of neighbouring seeds, Random's first numbers lie close: all would begin at once
        var dice = new SplittableRandom(seed);
        while (true) {
            Thread.sleep(dice.nextInt(thought * 2 * MILLIS));
            if (System.nanoTime() > end) {
                return;
            }
            try {
                reader.page()
                        .goTo(
                                reader.views().get(dice.nextInt(reader.views().size())),
                                requests::add);
            } catch (RuntimeException e) {
                errors.incrementAndGet();
                firstError.compareAndSet("", String.valueOf(e.getMessage()));
            }
        }
    }

    Timings requests() {
        return requests;
    }

    int errors() {
        return errors.get();
    }

    String firstError() {
        return firstError.get();
    }
}
