package io.yihu.kit.privacy;

import io.yihu.kit.privacy.Scan.Hit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in two readings of the same length: {@code plain}, with full-width characters in their plain form, and {@code
 * digits}, where Chinese numerals are digits besides. What was found is taken out of both, so that nothing is found twice
 * and what follows can see that something was there.
 */
final class Readings {
    /** Stands where something was found. */
    static final char TAKEN = '\ue000';

    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final int FULL_WIDTH_OFFSET = 0xfee0;
    private static final String NUMERALS = "〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖";
    private static final String MEANT = "0012345678911" + "23456789";

    /** What an earlier run left. Longer heads and tails are no mask of ours, whatever stars stand beside them. */
    private static final Pattern MASKED =
            Pattern.compile("(?<![0-9" + NUMERALS + "])[0-9" + NUMERALS + "]{0,4}-?\\*{3,}[0-9"
                    + NUMERALS + "]{0,4}[Xx]?(?![0-9" + NUMERALS
                    + "])|[A-Za-z0-9._%+-]\\*{3} ?(?:@|#|\\(at\\)|\\[at\\]) ?[A-Za-z0-9.-]{0,99}"
                    + "|[\\u4e00-\\u9fff][A-Za-z]\\*{3}[A-Za-z0-9挂学警港澳领使]{2}|(?:" + Surnames.COMPOUND
                    + "|[\\u4e00-\\u9fffA-Z])\\*{2,}");

    private final StringBuilder plain;
    private final StringBuilder digits;

    Readings(String text) {
        this.plain = new StringBuilder(narrowed(text));
        this.digits = new StringBuilder(plain);
        if (text.indexOf('*') >= 0) {
            MASKED.matcher(plain.toString()).results().forEach(each -> take(each.start(), each.end()));
        }
        for (int i = 0; i < digits.length(); i++) {
            int numeral = NUMERALS.indexOf(digits.charAt(i));
            if (numeral >= 0) {
                digits.setCharAt(i, MEANT.charAt(numeral));
            }
        }
    }

    CharSequence of(Reading reading) {
        return reading == Reading.PLAIN ? plain : digits;
    }

    /** Same length, so that what is found in it can be replaced in the original. */
    static String narrowed(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
                plain.setCharAt(i, (char) (c - FULL_WIDTH_OFFSET));
            } else if (c == '\u3000' || c == '\u00a0' || c == TAKEN) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    void take(List<Hit> hits) {
        hits.forEach(hit -> take(hit.start(), hit.end()));
    }

    private void take(int start, int end) {
        for (int i = start; i < end; i++) {
            plain.setCharAt(i, TAKEN);
            digits.setCharAt(i, TAKEN);
        }
    }
}
