package io.yihu.intake.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of everything that was found, what may stand: the surer, then the longer; nothing inside or across it. */
final class Spans {
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Spans::tier)
            .thenComparing(Comparator.comparingInt(Mention::length).reversed())
            .thenComparing(Mention::likeness)
            .thenComparingInt(Mention::from)
            .thenComparing(mention -> mention.place().code());

    private Spans() {}

    /** In the order of the text; several where one piece of text is the name of several places. */
    static List<Mention> choose(List<Mention> found) {
        List<Mention> chosen = new ArrayList<>();
        found.stream().sorted(ORDER).forEach(mention -> {
            boolean free = chosen.stream()
                    .filter(mention::overlaps)
                    .allMatch(other -> other.sameSpan(mention)
                            && tier(other) == tier(mention)
                            && !other.place().code().equals(mention.place().code()));
            if (free) {
                chosen.add(mention);
            }
        });
        chosen.sort(Comparator.comparingInt(Mention::from)
                .thenComparing(mention -> mention.place().code()));
        return chosen;
    }

    private static int tier(Mention mention) {
        return mention.likeness() == Likeness.SHORTENED ? 0 : mention.likeness().ordinal();
    }
}
