package dk.maanedsbog.ui;

/**
 * What stands around a chart when it is saved as a picture for a document elsewhere.
 *
 * @param line the unit and the period
 * @param signal whether the last figure moved more than chance explains
 * @param source where the figures come from and how fresh they are
 */
public record ChartPicture(
        String fileName, String title, String line, String finding, String signal, String source) {}
