package dk.maanedsbog.command;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Lets many signed-in people go from view to view at once, each with time to read between. */
final class ManySessions {

    private static final int LONGEST_THOUGHT_MILLIS = 2000;

    /** Where one person stands, and the addresses that may be gone to. */
    record Reader(OpenPage page, List<String> views) {}

    private final Timings requests = new Timings();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicReference<String> firstError = new AtomicReference<>("");

    /** Reads for a while; each reader thinks a second on average before the next view. */
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
        var dice = new Random(seed);
        while (true) {
            Thread.sleep(dice.nextInt(LONGEST_THOUGHT_MILLIS));
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
