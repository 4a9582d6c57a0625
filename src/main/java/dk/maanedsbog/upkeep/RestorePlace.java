package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Where a store is restored to. */
interface RestorePlace {

    /** What a message calls it. */
    String shown();

    /**
     * @throws UpkeepRefused when the application, or anything else, has it open
     */
    void assertUnused() throws SQLException;

    /** Whether a store is there already. */
    boolean occupied() throws SQLException;

    /** Builds the new store beside it. */
    void build(Path stage, BackupContents backup) throws SQLException, IOException;

    /**
     * Puts the new store in its place, and keeps the old one.
     *
     * @param kept the folder for what is kept as files
     * @param stamp when, as a part of a name
     * @return where the old store is kept, in words
     */
    String exchange(Path stage, Path kept, String stamp) throws SQLException, IOException;
}
