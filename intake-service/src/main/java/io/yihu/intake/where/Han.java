package io.yihu.intake.where;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/**
 * Single Chinese characters: the simplified form, and what they sound like, both as ICU knows them. One reading a
 * character, without tones; what southern speakers do not tell apart (zh and z, n and l at the beginning, -ng and -n) is the
 * same sound. Each character is looked up once, as asking ICU for all of them takes a second.
 */
final class Han {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    /** Sounds are written as characters of the private use area, so that a text keeps its length. */
    private static final char FIRST_SOUND = '\ue000';

    private static final Transliterator TO_SIMPLE = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Map<String, Character> SOUNDS = new HashMap<>();
    /** What is known so far; whoever does not see an entry yet makes the same one again. */
    private static final char[] SIMPLE = new char[LAST - FIRST + 1];

    private static final char[] SOUND = new char[LAST - FIRST + 1];

    private Han() {}

    static char simple(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        char known = SIMPLE[c - FIRST];
        return known != 0 ? known : learnSimple(c);
    }

    static String sound(CharSequence plain) {
        StringBuilder sounds = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char known = c < FIRST || c > LAST ? c : SOUND[c - FIRST];
            sounds.append(known != 0 ? known : learnSound(c));
        }
        return sounds.toString();
    }

    private static synchronized char learnSimple(char c) {
        String simple = TO_SIMPLE.transliterate(String.valueOf(c));
        SIMPLE[c - FIRST] = simple.length() == 1 ? simple.charAt(0) : c;
        return SIMPLE[c - FIRST];
    }

    private static synchronized char learnSound(char c) {
        String syllable = folded(TO_LATIN.transliterate(String.valueOf(c)).strip());
        SOUND[c - FIRST] = syllable.matches("[a-z]+")
                ? SOUNDS.computeIfAbsent(syllable, key -> (char) (FIRST_SOUND + SOUNDS.size()))
                : c;
        return SOUND[c - FIRST];
    }

    private static String folded(String syllable) {
        return syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("^n", "l").replaceFirst("ng$", "n");
    }
}
