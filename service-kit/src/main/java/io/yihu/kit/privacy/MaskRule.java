package io.yihu.kit.privacy;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of thing to mask.
 *
 * @param pattern what it looks like; its group {@code it}, read from the narrowed text, is replaced
 * @param holds what a pattern cannot say, such as a check digit
 * @param masked the masked form
 */
record MaskRule(Pattern pattern, Predicate<String> holds, UnaryOperator<String> masked) {
    private static final String IT = "it";

    static MaskRule of(String regex, UnaryOperator<String> masked) {
        return new MaskRule(Pattern.compile(regex), it -> true, masked);
    }

    String apply(String text, String narrowed) {
        Matcher matcher = pattern.matcher(narrowed);
        StringBuilder result = new StringBuilder();
        int copied = 0;
        while (matcher.find()) {
            String it = matcher.group(IT);
            if (holds.test(it)) {
                result.append(text, copied, matcher.start(IT)).append(masked.apply(it));
                copied = matcher.end(IT);
            }
        }
        return result.append(text, copied, text.length()).toString();
    }
}
