package io.yihu.kit.privacy;

import io.yihu.kit.privacy.Scan.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing to mask.
 *
 * @param pattern what it looks like; its group {@code it}, read in the rule's reading, is replaced
 * @param first which character a match may begin with, where trying the pattern everywhere would be dear
 * @param holds what a pattern cannot say, such as a check digit
 * @param masked the masked form
 */
record MaskRule(
        PersonalKind kind,
        Reading reading,
        Pattern pattern,
        @Nullable IntPredicate first,
        Predicate<String> holds,
        UnaryOperator<String> masked) {
    private static final String IT = "it";

    static MaskRule of(PersonalKind kind, Reading reading, String regex, UnaryOperator<String> masked) {
        return new MaskRule(kind, reading, Pattern.compile(regex), null, it -> true, masked);
    }

    MaskRule where(Predicate<String> condition) {
        return new MaskRule(kind, reading, pattern, first, condition, masked);
    }

    MaskRule beginningWith(IntPredicate character) {
        return new MaskRule(kind, reading, pattern, character, holds, masked);
    }

    /** The masked form is made of the text as it is written. */
    List<Hit> hits(Readings readings) {
        CharSequence text = readings.of(reading);
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        List<Hit> hits = new ArrayList<>();
        int from = 0;
        while (find(matcher, text, from)) {
            boolean holding = holds.test(matcher.group(IT));
            int start = matcher.start(IT);
            int end = matcher.end(IT);
            from = holding ? end : start + 1;
            if (holding) {
                String written =
                        readings.of(Reading.PLAIN).subSequence(start, end).toString();
                hits.add(new Hit(kind, start, end, masked.apply(written)));
            }
        }
        return hits;
    }

    private boolean find(Matcher matcher, CharSequence text, int from) {
        if (first == null) {
            return from <= text.length() && matcher.find(from);
        }
        for (int i = from; i < text.length(); i++) {
            if (first.test(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
