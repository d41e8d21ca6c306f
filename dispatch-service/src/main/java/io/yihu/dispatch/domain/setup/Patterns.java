package io.yihu.dispatch.domain.setup;

import java.util.Collection;
import java.util.regex.Pattern;

/** Categories as the catalogue and the seasons name them: a code, the beginning of codes, or all. */
final class Patterns {
    private static final Pattern FORM = Pattern.compile("\\*|[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*(?:\\.\\*)?");

    private Patterns() {}

    static boolean wellFormed(String pattern) {
        return FORM.matcher(pattern).matches();
    }

    /** Whether any of these codes is meant. */
    static boolean meansAny(String pattern, Collection<String> codes) {
        if (!pattern.endsWith("*")) {
            return codes.contains(pattern);
        }
        String beginning = pattern.substring(0, pattern.length() - 1);
        return codes.stream().anyMatch(code -> code.startsWith(beginning));
    }
}
