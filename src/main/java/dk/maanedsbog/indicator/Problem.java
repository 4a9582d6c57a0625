package dk.maanedsbog.indicator;

/**
 * One thing that is wrong in an indicator file.
 *
 * @param file the file's name, or the folder when it has no files
 * @param line the line in that file, from 1
 * @param message what is wrong and what would be right, in Danish
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ", linje " + line + ": " + message;
    }
}
