package io.yihu.dispatch.domain.precedent;

import io.yihu.events.Place;
import io.yihu.events.ReturnDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What precedents are found by: whole words that are equal or not, so that one index finds them and no search reads more
 * than it shows. Narrow questions (this estate and this matter) have a word of their own.
 */
public final class PrecedentKeys {
    /** Every ruling has it. */
    public static final String ANY = "ruling";

    /** Every ruling has it but those on sealed tickets: whoever may not read all tickets looks among these alone. */
    public static final String OPEN = "open";

    private PrecedentKeys() {}

    /** All words of a ticket's rulings. */
    public static SortedSet<String> of(List<Precedent> rulings) {
        SortedSet<String> keys = new TreeSet<>();
        rulings.forEach(ruling -> {
            keys.add(ANY);
            if (!ruling.sealed()) {
                keys.add(OPEN);
            }
            keys.add(decision(ruling.decision()));
            levels(ruling.place()).forEach(place -> keys.add(place(place)));
            levels(ruling.category()).forEach(category -> keys.add(category(category)));
            Stream.of(ruling.unit(), ruling.suggestedUnit(), ruling.toUnit())
                    .filter(Objects::nonNull)
                    .forEach(unit -> keys.add(unit(unit)));
            keys.addAll(ladder(ruling.place(), ruling.category(), ruling.unit()));
        });
        return keys;
    }

    /** The words to look for one after the other, from the closest resemblance to the widest. */
    public static List<String> ladder(Place place, String category, @Nullable String unit) {
        List<String> ladder = new ArrayList<>();
        List<String> categories = levels(category);
        for (String where : levels(place)) {
            categories.forEach(what -> ladder.add("at:" + where + " " + what));
        }
        if (unit != null) {
            categories.forEach(what -> ladder.add("refused:" + unit + " " + what));
        }
        return ladder;
    }

    /** A place of any level. */
    public static String place(String code) {
        return "place:" + code;
    }

    /** A category, or the beginning of codes, without the star. */
    public static String category(String code) {
        return "category:" + code;
    }

    /** A unit that returned, was suggested, or got the work. */
    public static String unit(String code) {
        return "unit:" + code;
    }

    /** How it was decided. */
    public static String decision(ReturnDecision decision) {
        return "decision:" + decision.name();
    }

    /** Estate, community, street, as far as they are known: the narrowest first. */
    static List<String> levels(Place place) {
        return Stream.of(place.estate(), place.community(), place.street())
                .filter(Objects::nonNull)
                .toList();
    }

    /** A category and what stands above it, as the patterns of the catalogue understand that: {@code a.b.c}, {@code a.b}, {@code a}. */
    static List<String> levels(String category) {
        List<String> levels = new ArrayList<>(List.of(category));
        for (int dot = category.lastIndexOf('.'); dot > 0; dot = category.lastIndexOf('.', dot - 1)) {
            levels.add(category.substring(0, dot));
        }
        return levels;
    }
}
