package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.time.Shanghai;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the layout knows of a request. Templates find it as {@code shell}.
 *
 * @param person whom the page is for; nobody on a page that is open to anyone
 * @param unit name of the person's unit
 * @param csrf what forms have to bring back
 * @param here path and query of this page; the path alone where it is open to anyone, for what was asked there may be private
 */
public record Shell(
        Language language,
        @Nullable Caller person,
        @Nullable String unit,
        @Nullable String csrf,
        String here) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    /** For a request and the person who made it. */
    public static Shell of(HttpServletRequest request, Language language, @Nullable Caller person, UnitNames units) {
        String code = person == null ? null : person.unit();
        String unit = code == null ? null : units.name(code, language).orElse(code);
        String csrf = person == null ? null : ShellHeaders.csrf(request).orElse(null);
        return new Shell(language, person, unit, csrf, person == null ? request.getRequestURI() : here(request));
    }

    /** The text in the page's language. */
    public String say(String zh, String en) {
        return language.choose(zh, en);
    }

    /** A point in time as people in China read it. */
    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /** For the {@code lang} attribute. */
    public String lang() {
        return say("zh-CN", "en");
    }

    /** The role or roles in words. */
    public String roles() {
        return person == null
                ? ""
                : person.roles().stream().sorted().map(this::role).collect(Collectors.joining(say("、", ", ")));
    }

    /** What people call a role. */
    public String role(Role role) {
        return RoleWords.of(role, language);
    }

    /** What the person may see. */
    public List<Place> places() {
        return person == null ? List.of() : Place.of(person.roles());
    }

    /** Whether this page belongs to a place. */
    public boolean at(Place place) {
        return here.equals(place.path()) || here.startsWith(place.path() + "/") || here.startsWith(place.path() + "?");
    }

    /** The same page in the other language. */
    public String otherLanguage() {
        return "/language/" + (language == Language.EN ? "zh" : "en") + "?back="
                + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    /** What htmx sends along with everything. */
    public String headers() {
        return csrf == null ? "{}" : "{\"X-CSRF-TOKEN\":\"" + csrf + "\"}";
    }

    /** Forms answered with 422 come back with what is wrong; any other refusal is shown above the page. */
    public String htmx() {
        return "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0,"
                + "\"responseHandling\":[{\"code\":\"204\",\"swap\":false},{\"code\":\"2..|3..|422\",\"swap\":true},"
                + "{\"code\":\"...\",\"swap\":true,\"error\":true,\"target\":\"#notice\",\"swapOverride\":\"innerHTML\"}]}";
    }

    private static String here(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
