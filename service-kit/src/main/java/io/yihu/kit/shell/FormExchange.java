package io.yihu.kit.shell;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.InvalidFields;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/**
 * A form that a person sent, with or without scripts. A controller takes it as an argument and answers {@link #done},
 * or {@link #again} with what is wrong; what was typed stands in the form again.
 */
public final class FormExchange {
    /** What cannot be mended by typing something else is answered as it is everywhere. */
    private static final Set<RefusalKind> NOT_MENDABLE = EnumSet.of(
            RefusalKind.FORBIDDEN, RefusalKind.NOT_FOUND, RefusalKind.UNAUTHENTICATED, RefusalKind.UNAVAILABLE);

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    FormExchange(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** The language of the answer. */
    public Language language() {
        return Language.of(request);
    }

    /** Who sent it. */
    public Caller caller() {
        return Caller.of(request.getUserPrincipal());
    }

    /** It is done: on to this page, loaded afresh as other parts of it have changed too. */
    public String done(String page) {
        if (Wants.fragment(request)) {
            response.setHeader("HX-Redirect", page);
            return "kit/nothing";
        }
        return "redirect:" + page;
    }

    /** The view of the part again, or of a whole page around it, named alike with {@code -page}, without scripts. */
    public String again(String view) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return answered(view);
    }

    /** The view of the part with what was asked for in it, or of a whole page around it: for a form that changes nothing. */
    public String answered(String view) {
        return Wants.fragment(request) ? view : view + "-page";
    }

    /** What is wrong by field; under the empty name what is wrong with the whole. */
    public Map<String, String> wrong(RefusedException refused, Set<String> fields) {
        if (NOT_MENDABLE.contains(refused.refusals().get(0).kind())) {
            throw refused;
        }
        return words(refused.refusals(), fields);
    }

    /** What is wrong by field. */
    public Map<String, String> wrong(Errors errors, Set<String> fields) {
        return words(InvalidFields.explain(errors), fields);
    }

    private Map<String, String> words(List<Refusal> refusals, Set<String> fields) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String field = refusal.field();
            String name = field != null && fields.contains(field) ? field : "";
            words.putIfAbsent(name, language().choose(refusal.zh(), refusal.en()));
        }
        return words;
    }
}
