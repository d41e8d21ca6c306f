package io.yihu.intake.matter.learn;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs of neighbouring characters, the terms of the learner: Chinese needs no words parted first, and a wrongly typed word
 * still shares most of its runs. Full and half width are the same, numbers are all one, nothing runs across a punctuation.
 */
public final class Grams {
    private static final char NUMBER = '0';
    private static final char BREAK = ' ';

    private Grams() {}

    /** How often each run of so many characters occurs. */
    public static Map<String, Integer> count(String text, int shortest, int longest) {
        String plain = plain(text);
        Map<String, Integer> counts = new TreeMap<>();
        for (int from = 0; from < plain.length(); from++) {
            for (int to = from + 1; to <= Math.min(plain.length(), from + longest); to++) {
                if (plain.charAt(to - 1) == BREAK) {
                    break;
                }
                if (to - from >= shortest) {
                    counts.merge(plain.substring(from, to), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(character -> append(plain, character));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int character) {
        char last = plain.isEmpty() ? BREAK : plain.charAt(plain.length() - 1);
        if (Character.isDigit(character)) {
            if (last != NUMBER) {
                plain.append(NUMBER);
            }
        } else if (Character.isLetter(character)) {
            plain.appendCodePoint(character);
        } else if (last != BREAK) {
            plain.append(BREAK);
        }
    }
}
