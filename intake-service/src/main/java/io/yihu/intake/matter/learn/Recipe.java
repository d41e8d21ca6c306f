package io.yihu.intake.matter.learn;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How to learn. The first sentence counts twice, once as what it is: callers and titles say there what it is about.
 *
 * @param shortest characters of the shortest term
 * @param longest characters of the longest term
 * @param texts in so many texts a term has to occur; 2 or more keeps out what only one caller ever said
 * @param cost of a wrong row against a simple model
 */
public record Recipe(int shortest, int longest, int texts, double cost) {
    /** Chosen by cross-validation on the training part of labelled messages; see the ADR. */
    public static final Recipe USUAL = new Recipe(1, 3, 5, 1.5);

    private static final Pattern END = Pattern.compile("[。！？!?\\n]");
    private static final String FIRST = "^";
    private static final int LONGEST_FIRST = 40;

    /** The terms of a text, those of its first sentence marked. */
    Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new TreeMap<>(Grams.count(text, shortest, longest));
        Grams.count(first(text), shortest, longest).forEach((term, times) -> counts.put(FIRST + term, times));
        return counts;
    }

    /** A term as it stands in the text. */
    static String plain(String term) {
        return term.startsWith(FIRST) ? term.substring(1) : term;
    }

    private static String first(String text) {
        String sentence = END.split(text, 2)[0];
        return sentence.substring(0, Math.min(LONGEST_FIRST, sentence.length()));
    }
}
