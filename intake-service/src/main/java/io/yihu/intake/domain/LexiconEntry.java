package io.yihu.intake.domain;

import java.util.List;

/**
 * A row of the lexicon.
 *
 * @param value code of the category, or name of the kind, urgency or risk; {@code NONE} where its words mean nothing
 * @param weight from 1 to 9: how much each word says
 * @param words any of them; {@code …} stands for a few characters in between
 */
public record LexiconEntry(Meaning meaning, String value, Integer weight, List<String> words) {
    /** Copies the list. */
    public LexiconEntry {
        words = List.copyOf(words);
    }
}
