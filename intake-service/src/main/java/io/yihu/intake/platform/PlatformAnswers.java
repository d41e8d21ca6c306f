package io.yihu.intake.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.yihu.intake.domain.platform.AnswerRow;
import io.yihu.intake.domain.platform.Ending;
import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platform.Format;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Answers;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers in what a platform reads. */
@Component
final class PlatformAnswers {
    private final JsonMapper json;

    PlatformAnswers(JsonMapper json) {
        this.json = json;
    }

    /**
     * One order: 201, or 200 where its ticket was there before.
     *
     * @throws RefusedException where it was refused and the platform reads JSON, to become a problem like any other
     */
    ResponseEntity<String> one(Platform platform, List<AnswerRow> rows, Told told, Language language) {
        if (told.ending() == Ending.REFUSED) {
            return refused(platform, rows, told, language);
        }
        return write(platform, told.taken() != null && told.taken().fresh() ? 201 : 200, tree(rows, told, language));
    }

    /** Several orders: 200 with a result for each, in their order. */
    ResponseEntity<String> several(Platform platform, List<AnswerRow> rows, List<Told> told, Language language) {
        ArrayNode results = json.createArrayNode();
        told.forEach(each -> results.add(tree(rows, each, language)));
        String list = platform.answerList();
        if (list == null || list.equals(Platform.WHOLE)) {
            return write(platform, 200, results);
        }
        ObjectNode answer = json.createObjectNode();
        AnswerTree.set(answer, list, results);
        return write(platform, 200, answer);
    }

    /** The status says what sort of refusal it is, whatever the platform reads. */
    ResponseEntity<String> refused(Platform platform, List<AnswerRow> rows, Told told, Language language) {
        List<Refusal> refusals = told.refusals();
        if (platform.format() != Format.XML) {
            throw new RefusedException(refusals);
        }
        int status = json.valueToTree(Answers.part(refusals, language))
                .path("status")
                .asInt();
        return write(platform, status, tree(rows, told, language));
    }

    private static ObjectNode tree(List<AnswerRow> rows, Told told, Language language) {
        return AnswerTree.of(rows, told, language);
    }

    private ResponseEntity<String> write(Platform platform, int status, JsonNode answer) {
        String root = platform.format() == Format.XML ? platform.answerRoot() : null;
        MediaType type = root == null ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML;
        return ResponseEntity.status(status)
                .contentType(new MediaType(type, UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(root == null ? json.writeValueAsString(answer) : AnswerXml.write(root, answer));
    }
}
