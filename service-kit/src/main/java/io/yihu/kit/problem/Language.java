package io.yihu.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language a caller is answered in: Chinese, or English where {@code Accept-Language} prefers it. */
public enum Language {
    /** Chinese, the default. */
    ZH,
    /** English. */
    EN;

    private static final AcceptHeaderLocaleResolver RESOLVER = resolver();

    /** What this caller prefers. */
    public static Language of(HttpServletRequest request) {
        return RESOLVER.resolveLocale(request).getLanguage().equals("en") ? EN : ZH;
    }

    /** Picks the text in this language. */
    public String choose(String zh, String en) {
        return this == EN ? en : zh;
    }

    static AcceptHeaderLocaleResolver resolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }
}
