package io.yihu.intake.domain;

import java.util.List;

/**
 * By what a place is found from what people say.
 *
 * @param words that play a part where people speak of places
 * @param areas how far places reach
 * @param confident percent of confidence from which on a place counts without a person; above 100 it never does
 * @param edgeMetres how near to an edge a point may as well lie on its other side
 */
public record WhereRules(List<PlaceWord> words, List<PlaceArea> areas, int confident, int edgeMetres) {
    /** Where nobody has said anything: names count as they are written, and a person decides. */
    public static final WhereRules NONE = new WhereRules(List.of(), List.of(), 101, 0);

    /** Copies the lists. */
    public WhereRules {
        words = List.copyOf(words);
        areas = List.copyOf(areas);
    }

    /** All words that play this part. */
    public List<String> words(PlaceWord.Role role) {
        return words.stream()
                .filter(word -> word.role() == role)
                .map(PlaceWord::word)
                .toList();
    }

    /** Whether this much confidence needs no person. */
    public boolean isConfident(double confidence) {
        return Math.round(confidence * 100) >= confident;
    }
}
