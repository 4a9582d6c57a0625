package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one start at a time look after the store of a data folder, whichever process it is in; the
 * next waits. The operating system ends the turn of a process that dies.
 */
final class MigrationTurn implements AutoCloseable {

    /** A file's lock keeps other processes out, not this one's other threads. */
    private static final Lock HERE = new ReentrantLock();

    private final FileChannel channel;

    private MigrationTurn(FileChannel channel) {
        this.channel = channel;
    }

    static MigrationTurn of(Path data) throws IOException {
        HERE.lock();
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(
                            data.resolve("migration.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            channel.lock();
            return new MigrationTurn(channel);
        } catch (IOException | RuntimeException e) {
            HERE.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HERE.unlock();
        }
    }
}
