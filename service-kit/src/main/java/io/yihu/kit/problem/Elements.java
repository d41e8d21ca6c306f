package io.yihu.kit.problem;

import io.yihu.kit.decision.Refusal;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the elements of a batch each by itself, as strictly as if it were the body of a request of its own, so that one that is wrong
 * does not refuse the others.
 */
public final class Elements {
    private final JsonMapper json;
    private final Validator validator;

    Elements(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * One element.
     *
     * @throws RefusedException naming each wrong field
     */
    public <T> T read(JsonNode element, Class<T> type) {
        if (element.isNull()) {
            throw new RefusedException(UnreadableBody.MISSING);
        }
        try {
            T read = json.treeToValue(element, type);
            Errors errors = new BeanPropertyBindingResult(read, "element");
            validator.validate(read, errors);
            refuse(InvalidFields.explain(errors));
            return read;
        } catch (JacksonException e) {
            throw new RefusedException(UnreadableBody.explain(e));
        }
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
