package dk.maanedsbog.upkeep;

/** The application's own version, as its jar's manifest has it. */
final class ApplicationVersion {

    private ApplicationVersion() {}

    static String current() {
        String version = ApplicationVersion.class.getPackage().getImplementationVersion();
        return version == null ? "udvikling" : version;
    }
}
