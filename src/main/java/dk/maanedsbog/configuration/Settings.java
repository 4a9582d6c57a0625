package dk.maanedsbog.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The settings of one installation.
 *
 * @param municipality the name that screens and workbooks print
 * @param demo whether all data are made up; then DEMO stands in the frame
 * @param contributionMonths how many months contributions are kept; figures stay for ever
 * @param rejectedShare the share of rejected rows in a table above which a pull is refused
 * @param rejectedAtLeast the number of rejected rows below which the share never refuses
 * @param shrinkShare how much of a table may be missing against the last pull
 * @param overview the indicators that open an overview, in order; empty for the catalogue's order
 * @param overviewTiles how many tiles an overview shows before "vis alle"
 * @param sessionTimeout how long an idle session lives
 * @param dataFolder where the store and the work files lie
 * @param configFolder the folder that the settings came from
 */
public record Settings(
        String municipality,
        boolean demo,
        int contributionMonths,
        double rejectedShare,
        int rejectedAtLeast,
        double shrinkShare,
        List<String> overview,
        int overviewTiles,
        Duration sessionTimeout,
        Path dataFolder,
        Path configFolder) {}
