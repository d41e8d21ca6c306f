package io.yihu.intake.platform;

import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platform.Format;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body in the format its platform's row names, whatever the content type says. */
@Component
final class PlatformBodies {
    private static final Refusal EMPTY = Refusal.malformed("missing-body", "body", "缺少请求正文", "A body is required");
    private static final Refusal NOT_XML = Refusal.malformed(
            "malformed-xml", "body", "请求正文不是有效的 XML，或含有 DOCTYPE", "The body is not valid XML, or has a document type");

    private final JsonMapper json;

    PlatformBodies(JsonMapper json) {
        this.json = json;
    }

    /** @throws RefusedException where it cannot be read */
    JsonNode read(Platform platform, Arrived arrived) {
        Map<String, String> form = arrived.form();
        if ((form == null) == (platform.format() == Format.FORM)) {
            throw new RefusedException(Refusal.unsupportedMedia(
                    "other-format",
                    "该平台约定的格式为 " + platform.format(),
                    "The format agreed upon with this platform is " + platform.format()));
        }
        if (form != null) {
            ObjectNode fields = json.createObjectNode();
            form.forEach(fields::put);
            return fields;
        }
        if (arrived.body().length == 0) {
            throw new RefusedException(EMPTY);
        }
        return platform.format() == Format.XML ? xml(arrived.body()) : json(arrived.body());
    }

    private static JsonNode xml(byte[] body) {
        try {
            return XmlTree.read(body);
        } catch (SAXException | IOException e) {
            throw new RefusedException(NOT_XML);
        }
    }

    private JsonNode json(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int row = at == null ? 0 : at.getLineNr();
            int column = at == null ? 0 : at.getColumnNr();
            throw new RefusedException(Refusal.malformed(
                    "malformed-json",
                    "body",
                    "请求正文不是有效的 JSON（第 %d 行第 %d 列）".formatted(row, column),
                    "The body is not valid JSON (line %d, column %d)".formatted(row, column)));
        }
    }
}
