package org.biaogan.metrics.table;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook as XML, read forwards; names are local ones, as the namespaces differ between editions. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final Inflated bytes;
    private final XMLStreamReader xml;

    XmlPart(Inflated bytes) throws XMLStreamException {
        this.bytes = bytes;
        this.xml = FACTORY.createXMLStreamReader(bytes);
    }

    /** Goes to the next start of one of these elements; false at the end of the part. */
    boolean toStart(String... names) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                bytes.startAnother();
                if (isOneOf(names)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Goes to the next start of any element, or to the end of that one; says whether it is a start. */
    boolean toStartWithin(String parent) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT && is(parent)) {
                return false;
            }
        }
        return false;
    }

    /** Goes behind the element at hand, with all that is in it. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    /** The text of the element at hand, without that of elements in it. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (depth == 1 && xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /** The text of a string: its runs in their order, without how it is to be pronounced. */
    String richText(String parent) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (toStartWithin(parent)) {
            if (is("rPh")) {
                skip();
            } else if (is("t")) {
                text.append(text());
            }
        }
        return text.toString();
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /** The value of an attribute of the element at hand; null where it has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** What comes from here on has nothing to do with what came before. */
    void startAnother() {
        bytes.startAnother();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean isOneOf(String... names) {
        for (String name : names) {
            if (is(name)) {
                return true;
            }
        }
        return false;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
