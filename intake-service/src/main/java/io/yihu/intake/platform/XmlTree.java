package io.yihu.intake.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads XML as the tree that JSON would be: elements by their local names, several of one name as a list, attributes as {@code @name},
 * and beside attributes or elements the text as {@code #text}. A document type, and with it every entity, is refused.
 */
final class XmlTree {
    /** Where the text of an element stands that has attributes too. */
    static final String TEXT = "#text";

    private static final int DEEPEST = 32;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private XmlTree() {}

    /** @throws SAXException where it is no XML, has a document type or is nested too deeply */
    static JsonNode read(byte[] body) throws SAXException, IOException {
        return node(parser().parse(new ByteArrayInputStream(body)).getDocumentElement(), 0);
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parsers.setXIncludeAware(false);
            parsers.setExpandEntityReferences(false);
            DocumentBuilder parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(new Silent());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser can be made safe", e);
        }
    }

    private static JsonNode node(Element element, int depth) throws SAXException {
        if (depth > DEEPEST) {
            throw new SAXException("nested too deeply");
        }
        ObjectNode node = NODES.objectNode();
        attributes(element, node);
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(node, inner.getLocalName(), node(inner, depth + 1));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        if (node.isEmpty()) {
            return NODES.stringNode(text.toString());
        }
        if (!text.toString().isBlank()) {
            node.put(TEXT, text.toString());
        }
        return node;
    }

    private static void attributes(Element element, ObjectNode into) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                into.put("@" + attribute.getLocalName(), attribute.getValue());
            }
        }
    }

    private static void add(ObjectNode node, String name, JsonNode value) {
        JsonNode there = node.get(name);
        if (there == null) {
            node.set(name, value);
        } else if (there instanceof ArrayNode several) {
            several.add(value);
        } else {
            node.set(name, NODES.arrayNode().add(there).add(value));
        }
    }

    /** Instead of the JDK's, which prints what was sent to the standard error. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            // Nothing is lost by one.
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
