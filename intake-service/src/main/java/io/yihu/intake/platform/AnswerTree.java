package io.yihu.intake.platform;

import io.yihu.intake.domain.platform.AnswerField;
import io.yihu.intake.domain.platform.AnswerRow;
import io.yihu.intake.domain.platform.Ending;
import io.yihu.intake.platform.PlatformHouse.Taken;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what is told into a platform's fields and codes. */
final class AnswerTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerTree() {}

    /** @param rows of the platform */
    static ObjectNode of(List<AnswerRow> rows, Told told, Language language) {
        ObjectNode answer = NODES.objectNode();
        for (AnswerRow row : rows) {
            String value =
                    row.ours() == AnswerField.RESULT ? row.code(told.ending()) : value(row.ours(), told, language);
            if (value != null) {
                set(answer, row.theirs(), row.ours() == AnswerField.RESULT ? code(value) : NODES.stringNode(value));
            }
        }
        return answer;
    }

    /** Puts something where a path leads. */
    static void set(ObjectNode into, String path, JsonNode value) {
        ObjectNode at = into;
        String rest = path;
        for (int slash = rest.indexOf('/'); slash >= 0; slash = rest.indexOf('/')) {
            at = at.withObjectProperty(rest.substring(0, slash));
            rest = rest.substring(slash + 1);
        }
        at.set(rest, value);
    }

    private static @Nullable String value(AnswerField field, Told told, Language language) {
        Taken taken = told.taken();
        return switch (field) {
            case RESULT -> null;
            case MESSAGE -> message(told, language);
            case FIELD ->
                told.refusals().stream()
                        .map(Refusal::field)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            case EXTERNAL_NUMBER -> told.externalNumber();
            case TICKET_ID -> taken == null ? null : taken.ticketId();
            case QUERY_CODE -> taken == null ? null : taken.queryCode();
        };
    }

    private static String message(Told told, Language language) {
        if (told.ending() == Ending.REGISTERED) {
            return language.choose("已登记", "Registered");
        }
        if (told.ending() == Ending.REPEATED) {
            return language.choose("已登记过，新增内容已补充", "Registered before; what is new was added");
        }
        return told.refusals().stream()
                .map(refusal -> (refusal.field() == null ? "" : refusal.field() + "：")
                        + language.choose(refusal.zh(), refusal.en()))
                .collect(Collectors.joining("；"));
    }

    /** Codes that are numbers or truth values stay such, for readers that are strict about it. */
    private static JsonNode code(String code) {
        if (code.matches("0|-?[1-9][0-9]{0,8}")) {
            return NODES.numberNode(Integer.parseInt(code));
        }
        return code.equals("true") || code.equals("false")
                ? NODES.booleanNode(Boolean.parseBoolean(code))
                : NODES.stringNode(code);
    }
}
