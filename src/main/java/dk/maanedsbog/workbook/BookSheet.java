package dk.maanedsbog.workbook;

/** One sheet of the workbook: its name, what it tells, and how it is written. */
interface BookSheet {

    /** The name that is wished for; a legal and unique one is made from it. */
    String name();

    /** What the sheet tells, for the contents on the front page. */
    String about();

    void write(Page page);

    /** How many pages side by side the sheet is printed on. */
    default int pagesWide() {
        return 1;
    }

    /** How many pages one above the other the sheet is shrunk to; 0 for as many as it takes. */
    default int pagesHigh() {
        return 0;
    }
}
