package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The H2 file of a data folder. */
final class FilePlace implements RestorePlace {

    /** What H2 answers when another process has the file open. */
    private static final int IN_USE = 90020;

    private final Path data;

    FilePlace(Path data) {
        this.data = data;
    }

    @Override
    public String shown() {
        return data.toString();
    }

    @Override
    public void assertUnused() {
        if (!StoreAddress.isIn(data)) {
            return;
        }
        try (Connection alone = StoreAddress.alone(data).connect()) {
            alone.getMetaData();
        } catch (SQLException e) {
            if (e.getErrorCode() == IN_USE) {
                throw new UpkeepRefused(
                        "Månedsbogen kører på %s. Stop den, og prøv igen.".formatted(data));
            }
            // a store that can't be opened is one reason for a restore
        }
    }

    @Override
    public boolean occupied() {
        return StoreAddress.isIn(data);
    }

    @Override
    public void build(Path stage, BackupContents backup) throws SQLException, IOException {
        new StoreLoad(StoreAddress.alone(stage), backup).into(Optional.empty());
    }

    @Override
    public String exchange(Path stage, Path kept, String stamp) throws IOException {
        Restore.keep(data.resolve(StoreAddress.FILE), kept);
        Files.move(
                stage.resolve(StoreAddress.FILE),
                data.resolve(StoreAddress.FILE),
                StandardCopyOption.ATOMIC_MOVE);
        return kept.toString();
    }
}
