package io.yihu.dispatch.domain.precedent;

import io.yihu.events.Place;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be ruled on or was just dispatched, and how much a precedent resembles it: place, matter and the unit that
 * does not want it, and the words of both titles where both may be read. Plain weights, each said in words.
 *
 * @param ticketId itself, which is no precedent of its own
 * @param unit who has the work, or wants to return it; missing where nobody has it yet
 * @param title masked words, where there are any
 */
public record Likeness(
        String ticketId,
        Place place,
        String category,
        @Nullable String unit,
        @Nullable String title) {
    private static final double ALIKE = 0.3;

    /** How much it resembles, and in what; nothing in common but a place or a matter is no resemblance. */
    public Similar to(Precedent precedent, @Nullable String itsTitle) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        place(precedent.place(), traits);
        if (category.equals(precedent.category())) {
            traits.add(Trait.SAME_CATEGORY);
        } else if (above(category).equals(above(precedent.category()))) {
            traits.add(Trait.SAME_FIELD);
        }
        if (precedent.unit().equals(unit)) {
            traits.add(Trait.SAME_UNIT);
        }
        if (alike(title, itsTitle) >= ALIKE) {
            traits.add(Trait.LIKE_WORDS);
        }
        return new Similar(precedent, traits);
    }

    private void place(Place other, Set<Trait> traits) {
        if (place.estate() != null && place.estate().equals(other.estate())) {
            traits.add(Trait.SAME_ESTATE);
        } else if (place.community() != null && place.community().equals(other.community())) {
            traits.add(Trait.SAME_COMMUNITY);
        } else if (place.street().equals(other.street())) {
            traits.add(Trait.SAME_STREET);
        }
    }

    /** The outermost level of a category. */
    private static String above(String category) {
        return category.contains(".") ? category.substring(0, category.indexOf('.')) : category;
    }

    /** Pairs of neighbouring characters that both have, of all pairs: 0 for nothing in common, 1 for the same. */
    static double alike(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return 0;
        }
        Set<String> ofOne = pairs(one);
        Set<String> both = new HashSet<>(ofOne);
        Set<String> either = new HashSet<>(ofOne);
        Set<String> ofOther = pairs(other);
        both.retainAll(ofOther);
        either.addAll(ofOther);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    private static Set<String> pairs(String text) {
        String bare = Objects.requireNonNull(text).replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= bare.length(); at++) {
            pairs.add(bare.substring(at, at + 2));
        }
        return pairs;
    }
}
