package io.yihu.intake.domain.again;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the pairs of neighbouring characters in it: tolerant of rewording, of words in another order and of anything
 * between them, and in no need of a dictionary. Wide and narrow forms and cases are one; pairs do not span punctuation.
 * Immutable.
 */
public final class Grams {
    private final int[] codes;
    private final int[] counts;

    private Grams(int[] codes, int[] counts) {
        this.codes = codes;
        this.counts = counts;
    }

    /** Of a text; of one without two neighbouring letters or digits there are none. */
    public static Grams of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int[] all = new int[plain.length()];
        int size = 0;
        for (int i = 1; i < plain.length(); i++) {
            char first = plain.charAt(i - 1);
            char second = plain.charAt(i);
            if (Character.isLetterOrDigit(first) && Character.isLetterOrDigit(second)) {
                all[size++] = first << Character.SIZE | second;
            }
        }
        return counted(Arrays.copyOf(all, size));
    }

    private static Grams counted(int[] all) {
        Arrays.sort(all);
        int[] codes = new int[all.length];
        int[] counts = new int[all.length];
        int different = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                codes[different++] = all[i];
            }
            counts[different - 1]++;
        }
        return new Grams(Arrays.copyOf(codes, different), Arrays.copyOf(counts, different));
    }

    /** How many different ones. */
    public int size() {
        return codes.length;
    }

    /** The i-th one, in ascending order. */
    public int code(int i) {
        return codes[i];
    }

    /** How often the i-th one occurs, 1 or more. */
    public int count(int i) {
        return counts[i];
    }

    /**
     * How alike two texts are: the cosine of their pairs, each weighing less the more common it is and the more often it
     * is repeated.
     *
     * @return 0 (nothing in common) to 1 (the same pairs); the same whichever text comes first
     */
    public double likeness(Grams other, Commonness common) {
        double shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < codes.length && theirs < other.codes.length) {
            int order = Integer.compare(codes[mine], other.codes[theirs]);
            if (order == 0) {
                shared += weight(mine, common) * other.weight(theirs, common);
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : Math.min(1, shared / (length(common) * other.length(common)));
    }

    private double length(Commonness common) {
        double squares = 0;
        for (int i = 0; i < codes.length; i++) {
            double weight = weight(i, common);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    private double weight(int i, Commonness common) {
        return (1 + Math.log(counts[i])) * common.weight(codes[i]);
    }
}
