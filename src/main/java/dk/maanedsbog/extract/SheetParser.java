package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;

/** Walks through the XML of a sheet and holds one row of it at a time. */
final class SheetParser implements AutoCloseable {

    private static final int MOST_COLUMNS = 1000;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final List<SheetCell> cells = new ArrayList<>();
    private long number;

    SheetParser(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    }

    /** Goes to the next row; false after the last. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                String given = xml.getAttributeValue(null, "r");
                number = given == null ? number + 1 : Long.parseLong(given);
                readCells();
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
                return false;
            }
        }
        return false;
    }

    private void readCells() throws XMLStreamException {
        cells.clear();
        int position = -1;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                position = position(xml.getAttributeValue(null, "r"), position + 1);
                keep(position, readCell());
            }
        }
    }

    private static int position(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        return CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    private void keep(int position, SheetCell cell) {
        if (position < 0 || position >= MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= position) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(position, cell);
    }

    private SheetCell readCell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                value = XmlText.plain(xml);
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                value = XmlText.rich(xml);
            }
        }
        return new SheetCell(
                type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style), value);
    }

    /** The row's number in Excel, from 1. */
    long number() {
        return number;
    }

    /** How many cells the row reaches over. */
    int cells() {
        return cells.size();
    }

    /** The cell at a place, from 0; empty where the row does not reach. */
    SheetCell cell(int position) {
        return position < cells.size() ? cells.get(position) : SheetCell.EMPTY;
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
