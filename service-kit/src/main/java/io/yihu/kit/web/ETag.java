package io.yihu.kit.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a document as HTTP writes it: {@code "7"}, strong, with its quotes. */
public final class ETag {
    private static final Pattern FORM = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private ETag() {}

    /** For the {@code ETag} header of an answer. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version, or nothing where the text is not of that form: weak, unquoted, a list, a star. */
    static @Nullable Long parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
    }
}
