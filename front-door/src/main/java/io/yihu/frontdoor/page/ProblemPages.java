package io.yihu.frontdoor.page;

import io.yihu.frontdoor.session.Person;
import io.yihu.kit.shell.LanguageCookie;
import io.yihu.kit.shell.Shell;
import io.yihu.kit.shell.UnitNames;
import io.yihu.kit.shell.Wants;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A problem of any service as a page for people: what it is, and what one can do now. */
@Component
final class ProblemPages {
    private static final JsonMapper JSON = new JsonMapper();

    private final ITemplateEngine templates;
    private final UnitNames units;

    ProblemPages(ITemplateEngine templates, UnitNames units) {
        this.templates = templates;
        this.units = units;
    }

    /** Whether somebody waits who would rather not read JSON. */
    static boolean wanted(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") && (Wants.page(request) || Wants.fragment(request));
    }

    byte[] render(HttpServletRequest request, HeldProblem held) {
        JsonNode json = JSON.readTree(held.problem());
        Person person = held.person();
        Shell shell = Shell.of(request, LanguageCookie.chosen(request), person == null ? null : person.caller(), units);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("shell", shell);
        model.put("status", held.getStatus());
        model.put("heading", json.path("title").asString(""));
        model.put("detail", json.path("detail").asString(""));
        model.put("advice", ProblemAdvices.of(held.getStatus(), shell));
        model.put("kind", "state-" + held.getStatus() / 100);
        model.put("correlationId", json.path("correlationId").asString(null));
        String view = Wants.fragment(request) ? "kit/problem-part" : "kit/problem";
        Locale locale = Locale.forLanguageTag(shell.lang());
        return templates.process(view, new Context(locale, model)).getBytes(StandardCharsets.UTF_8);
    }
}
