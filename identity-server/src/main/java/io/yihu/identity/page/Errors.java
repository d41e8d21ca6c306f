package io.yihu.identity.page;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.RefusedException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: one refusal beside each field, and one that belongs to no field. The page picks the language. */
final class Errors {

    static final String MODEL = "errors";
    static final String NO_FIELD = "";

    private Errors() {}

    static Map<String, Refusal> of(RefusedException refused) {
        Map<String, Refusal> errors = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            errors.putIfAbsent(place(refusal), refusal);
        }
        return errors;
    }

    /** A form has no headers. */
    private static String place(Refusal refusal) {
        String field = refusal.field();
        return field == null || refusal.kind() == RefusalKind.STALE_VERSION ? NO_FIELD : field;
    }
}
