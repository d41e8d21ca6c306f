package io.yihu.intake.open311;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers in the format asked for. */
@Component
final class GeoAnswers {
    private final JsonMapper json;

    GeoAnswers(JsonMapper json) {
        this.json = json;
    }

    /** @param root name of the outermost element in XML; JSON has none */
    ResponseEntity<String> write(Format format, int status, String root, Object answer) {
        JsonNode tree = json.valueToTree(answer);
        return ResponseEntity.status(status)
                .contentType(format.type())
                .cacheControl(CacheControl.noStore())
                .body(format == Format.XML ? GeoXml.write(root, tree) : json.writeValueAsString(tree));
    }
}
