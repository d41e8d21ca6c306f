package io.yihu.intake.open311;

import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** Writes an answer as the standard's XML: what is a list in JSON is an element around elements, each named as one of them. */
final class GeoXml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();
    private static final String NOT_XML = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";
    private static final Map<String, String> ONE_OF = Map.of(
            "endpoints", "endpoint",
            "formats", "format",
            "services", "service",
            "attributes", "attribute",
            "values", "value",
            "service_requests", "request",
            "errors", "error");

    private GeoXml() {}

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
        out.writeStartElement(name);
        if (node.isArray()) {
            String one = Objects.requireNonNull(ONE_OF.get(name), name);
            for (JsonNode entry : node) {
                element(out, one, entry);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                element(out, field.getKey(), field.getValue());
            }
        } else {
            out.writeCharacters(node.asString().replaceAll(NOT_XML, ""));
        }
        out.writeEndElement();
    }
}
