package io.yihu.intake.platform;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** Writes an answer as XML: what is a list in JSON is several elements of one name. */
final class AnswerXml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final String NOT_XML = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private AnswerXml() {}

    /** @param root name of the outermost element */
    static String write(String root, JsonNode answer) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = WRITERS.createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            element(out, root, answer);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an answer could not be written as XML", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter out, String name, JsonNode node) throws XMLStreamException {
        if (node.isArray()) {
            for (JsonNode each : node) {
                element(out, name, each);
            }
            return;
        }
        out.writeStartElement(name);
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                element(out, field.getKey(), field.getValue());
            }
        } else {
            out.writeCharacters(node.asString().replaceAll(NOT_XML, ""));
        }
        out.writeEndElement();
    }
}
