package dk.maanedsbog.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings of one installation.
 *
 * @param municipality the name that screens and workbooks print
 * @param demo whether all data are made up; then DEMO stands in the frame
 * @param contributionMonths how many months contributions are kept; figures stay for ever
 * @param rejectedShare the share of rejected rows in a table above which a pull is refused
 * @param rejectedAtLeast the number of rejected rows below which the share never refuses
 * @param shrinkShare how much of a table may be missing against the last pull
 * @param smallNumbers which numbers of citizens are too small to be shown outside a department
 * @param overview the indicators that open an overview, in order; empty for the catalogue's order
 * @param overviewTiles how many tiles an overview shows before "vis alle"
 * @param longWaitDays a wait for a placement longer than this is shown as long
 * @param sessionTimeout how long an idle session lives
 * @param dataFolder where the store and the work files lie
 * @param configFolder the folder that the settings came from
 * @param access how people sign in, and how long the audit trail is kept
 * @param address what browsers reach the installation at, without a slash at the end; empty for
 *     this machine alone
 * @param schedule when pulls begin by themselves, and what they pull from
 * @param quality what a pull must be like to be published, and who approves it
 * @param delivery whether and how editions are sent by mail
 */
public record Settings(
        String municipality,
        boolean demo,
        int contributionMonths,
        double rejectedShare,
        int rejectedAtLeast,
        double shrinkShare,
        SmallNumbers smallNumbers,
        List<String> overview,
        int overviewTiles,
        int longWaitDays,
        Duration sessionTimeout,
        Path dataFolder,
        Path configFolder,
        AccessSettings access,
        Optional<String> address,
        ScheduleSettings schedule,
        QualitySettings quality,
        DeliverySettings delivery) {

    /**
     * Which numbers of citizens tell too much.
     *
     * @param hideBelow numbers from 1 to below this are hidden
     * @param difference a number that leaves 1 to this of a shown total is hidden
     * @param periodsBelow a number below this is hidden when it differs by 1 to {@code difference}
     *     from the period before; 0 for never
     */
    public record SmallNumbers(int hideBelow, int difference, int periodsBelow) {

        /** What holds where nothing is configured. */
        public static final SmallNumbers USUAL = new SmallNumbers(5, 4, 10);

        /** Whether so many citizens are too few to be shown. */
        public boolean tooFew(long citizens) {
            return citizens > 0 && citizens < hideBelow;
        }

        /** Whether two shown numbers that lie so far apart give a small one away. */
        public boolean givesAway(long apart) {
            return apart > 0 && apart <= difference;
        }

        /** Whether a number gives few citizens away when the number before it is known. */
        public boolean givesAway(long now, long before) {
            return Math.min(now, before) < periodsBelow && givesAway(Math.abs(now - before));
        }
    }
}
