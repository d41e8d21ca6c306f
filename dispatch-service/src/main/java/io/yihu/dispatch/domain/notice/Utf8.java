package io.yihu.dispatch.domain.notice;

import java.nio.charset.StandardCharsets;

/** Texts whose length counts in bytes. */
final class Utf8 {
    private static final String ELLIPSIS = "…";

    private Utf8() {}

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** As much of it as fits, no character torn apart. */
    static String cut(String text, int most) {
        if (bytes(text) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = most - bytes(ELLIPSIS);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String next = Character.toString(text.codePointAt(at));
            left -= bytes(next);
            if (left < 0) {
                break;
            }
            kept.append(next);
        }
        return kept.append(ELLIPSIS).toString();
    }
}
