package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Which of a workbook's cell formats make a number a date, and from which day it is counted. */
final class WorkbookDates {

    private final BitSet dateStyles;
    private final boolean from1904;

    private WorkbookDates(BitSet dateStyles, boolean from1904) {
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    static WorkbookDates of(XSSFReader workbook)
            throws IOException, XMLStreamException, InvalidFormatException {
        var dates = new BitSet();
        StylesTable styles = workbook.getStylesTable();
        for (int i = 0; styles != null && i < styles.getNumCellStyles(); i++) {
            XSSFCellStyle style = styles.getStyleAt(i);
            dates.set(
                    i, DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString()));
        }
        try (InputStream in = workbook.getWorkbookData()) {
            return new WorkbookDates(dates, countsFrom1904(in));
        }
    }

    private static boolean countsFrom1904(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("workbookPr")) {
                String flag = xml.getAttributeValue(null, "date1904");
                return "1".equals(flag) || "true".equals(flag);
            }
        }
        return false;
    }

    boolean isDate(int style) {
        return dateStyles.get(style);
    }

    LocalDateTime date(double days) {
        return DateUtil.getLocalDateTime(days, from1904, true);
    }
}
