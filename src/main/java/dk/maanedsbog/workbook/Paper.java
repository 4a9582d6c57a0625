package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.DanishFormat;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet comes out on paper: A4 across, with the edition above and the page number below. */
final class Paper {

    private static final double WIDTH_INCHES = 11.69;
    private static final double SIDE_INCHES = 0.5;
    private static final double TOP_INCHES = 0.8;
    private static final double BOTTOM_INCHES = 0.7;
    private static final int PIXELS_AN_INCH = 96;

    /** What is left free, as printers and LibreOffice draw columns a little wider than screens. */
    private static final double SLACK = 0.9;

    private static final String LETTERS = "&\"" + Styles.FONT + ",Regular\"&9";

    private final SXSSFSheet sheet;

    Paper(SXSSFSheet sheet) {
        this.sheet = sheet;
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
    }

    void margins() {
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_INCHES);
    }

    /** Header and footer: municipality, edition, sheet and page. */
    void words(Edition edition) {
        String municipality = edition.municipality().replace("&", "&&");
        String book =
                "Månedsbog, %s, udgave %d%s"
                        .formatted(
                                DanishFormat.period(edition.period()),
                                edition.revision(),
                                edition.demo() ? ", DEMO" : "");
        sheet.getHeader().setLeft(LETTERS + municipality);
        sheet.getHeader().setRight(LETTERS + book);
        sheet.getFooter().setLeft(LETTERS + "&A");
        sheet.getFooter().setRight(LETTERS + "Side &P af &N");
    }

    /** Shrinks the sheet to that many pages across, and down unless that is 0. */
    void fitted(int pagesWide, int pagesHigh) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
        sheet.getPrintSetup().setFitHeight((short) pagesHigh);
    }

    /** Shrinks the sheet to one page across by a scale, as fitting makes Excel skip page breaks. */
    void scaled(int pixels) {
        double room = (WIDTH_INCHES - 2 * SIDE_INCHES) * PIXELS_AN_INCH * SLACK;
        sheet.getPrintSetup().setScale((short) Math.min(100, (int) (100 * room / pixels)));
    }
}
