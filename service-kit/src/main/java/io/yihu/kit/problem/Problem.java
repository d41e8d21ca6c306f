package io.yihu.kit.problem;

import io.yihu.events.EventJson;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.trace.Correlation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error answer (RFC 9457).
 *
 * @param type {@code urn:yihu:problem:} and the kind
 * @param reason stable code
 * @param field the first offending field
 * @param errors all of them, where there are several
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String reason,
        @Nullable String field,
        @Nullable List<FieldProblem> errors,
        @Nullable String correlationId) {

    record FieldProblem(@Nullable String field, String reason, String detail) {
        static FieldProblem of(Refusal refusal, Language language) {
            return new FieldProblem(refusal.field(), refusal.reason(), language.choose(refusal.zh(), refusal.en()));
        }
    }

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refusal refusal, Language language) {
        ProblemType type = ProblemType.of(refusal.kind());
        return of(type, type.status(), FieldProblem.of(refusal, language), null, language);
    }

    /** Several refusals of one kind, of which the first stands for all. */
    static Problem of(List<Refusal> refusals, Language language) {
        ProblemType type = ProblemType.of(refusals.get(0).kind());
        List<FieldProblem> errors =
                refusals.stream().map(r -> FieldProblem.of(r, language)).toList();
        return of(type, type.status(), errors.get(0), errors.size() > 1 ? errors : null, language);
    }

    static Problem of(ProblemType type, Language language) {
        return of(type, type.status(), new FieldProblem(null, type.code(), type.title(language)), null, language);
    }

    /** For a status that the server chose. */
    static Problem ofStatus(int status, Language language) {
        ProblemType type = ProblemType.ofStatus(status);
        return of(type, status, new FieldProblem(null, type.code(), type.title(language)), null, language);
    }

    private static Problem of(
            ProblemType type, int status, FieldProblem first, @Nullable List<FieldProblem> errors, Language language) {
        return new Problem(
                "urn:yihu:problem:" + type.code(),
                type.title(language),
                status,
                first.detail(),
                first.reason(),
                first.field(),
                errors,
                Correlation.current());
    }

    /** As it goes over the wire. */
    byte[] json() {
        return EventJson.write(this);
    }
}
