package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The language somebody chose at this browser. Services never see it: the front door tells them by Accept-Language. */
public final class LanguageCookie {
    private static final String NAME = "YIHU_LANG";

    private LanguageCookie() {}

    /** The chosen language, or what the browser asks for. */
    public static Language chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return parse(cookie.getValue());
                }
            }
        }
        return Language.of(request);
    }

    /** The cookie for a choice; anything but {@code en} is Chinese. */
    public static String of(String choice, boolean secure) {
        return ResponseCookie.from(NAME, parse(choice) == Language.EN ? "en" : "zh")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(secure)
                .httpOnly(true)
                .build()
                .toString();
    }

    private static Language parse(String value) {
        return "en".equals(value) ? Language.EN : Language.ZH;
    }
}
