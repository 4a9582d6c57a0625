package dk.maanedsbog.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the text out of elements of a workbook's XML, of bounded length. */
final class XmlText {

    private static final int LONGEST = RecordReader.LONGEST_FIELD + 1;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlText() {}

    /** The text of the element that the reader stands on; afterwards it stands on its end. */
    static String plain(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        append(xml, text);
        return unescaped(text);
    }

    /** The text of all runs within the element, without notes on how they are pronounced. */
    static String rich(XMLStreamReader xml) throws XMLStreamException {
        String end = xml.getLocalName();
        var text = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals(end)) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                rich(xml);
            } else if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                append(xml, text);
            }
        }
        return end.equals("rPh") ? "" : unescaped(text);
    }

    private static void append(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters() && text.length() < LONGEST) {
                String more = xml.getText();
                text.append(more, 0, Math.min(more.length(), LONGEST - text.length()));
            }
        }
    }

    /** Characters that XML can't hold are written {@code _x000D_}. */
    private static String unescaped(StringBuilder text) {
        return text.indexOf("_x") < 0
                ? text.toString()
                : ESCAPED.matcher(text)
                        .replaceAll(
                                code ->
                                        Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        code.group(1), 16))));
    }
}
