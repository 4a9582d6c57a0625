package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** The texts that a workbook's cells point to, each different text once. */
final class SharedTexts {

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(XSSFReader workbook)
            throws IOException, XMLStreamException, InvalidFormatException {
        var texts = new ArrayList<String>();
        try (InputStream in = workbook.getSharedStringsData()) {
            if (in != null) {
                read(XMLHelper.newXMLInputFactory().createXMLStreamReader(in), texts);
            }
        }
        texts.trimToSize();
        return new SharedTexts(texts);
    }

    private static void read(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(XmlText.rich(xml));
            }
        }
    }

    /** The text of that number; a number that is not there can only come from a damaged file. */
    String text(String number) {
        return texts.get(Integer.parseInt(number));
    }
}
