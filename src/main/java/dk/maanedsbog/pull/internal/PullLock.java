package dk.maanedsbog.pull.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Sees to it that one pull at a time works in a data folder, whichever process it runs in. The
 * operating system lets go of the lock when a process dies, however it dies.
 */
final class PullLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private PullLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** The lock; empty when another pull holds it. */
    static Optional<PullLock> take(Path dataFolder) throws IOException {
        Files.createDirectories(dataFolder);
        FileChannel channel =
                FileChannel.open(
                        dataFolder.resolve("pull.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new PullLock(channel, lock));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same answer as when another process holds it
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
