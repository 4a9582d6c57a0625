package dk.maanedsbog.extract;

/**
 * The extract, or its source description, is refused; the message is Danish and names the place.
 */
public final class ExtractRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final boolean late;

    /** A refusal that concerns the whole extract. */
    public ExtractRefused(String message) {
        this("", "", message);
    }

    /** A refusal that one file or table is the cause of. */
    public ExtractRefused(String file, String message) {
        this(file, "", message);
    }

    /** A refusal with a place in a file, such as {@code linje 12}. */
    public ExtractRefused(String file, String place, String message) {
        this(file, place, message, false);
    }

    private ExtractRefused(String file, String place, String message, boolean late) {
        super(prefix(file, place) + message);
        this.file = file;
        this.place = place;
        this.late = late;
    }

    /** A refusal of an extract that may still come, or come whole, when it is waited for. */
    public static ExtractRefused late(String file, String message) {
        return new ExtractRefused(file, "", message, true);
    }

    /** Whether the same source may be good in a while without anybody's doing. */
    public boolean late() {
        return late;
    }

    private static String prefix(String file, String place) {
        if (file.isEmpty()) {
            return "";
        }
        return file + (place.isEmpty() ? "" : ", " + place) + ": ";
    }

    /** The file or table at fault; empty when it is the extract as a whole. */
    public String file() {
        return file;
    }

    /** Where in the file; empty when it is the file as a whole. */
    public String place() {
        return place;
    }
}
