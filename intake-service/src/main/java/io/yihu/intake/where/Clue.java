package io.yihu.intake.where;

import io.yihu.events.PlaceReference;
import java.util.ArrayList;
import java.util.List;

/** What speaks for one place, while it is being weighed. */
final class Clue {
    static final double MOST = 0.98;

    final PlaceReference place;
    final List<Mention> mentions = new ArrayList<>();
    final List<Reason> reasons = new ArrayList<>();
    Cue cue = Cue.NONE;
    double weight;

    Clue(PlaceReference place) {
        this.place = place;
    }

    String code() {
        return place.code();
    }

    /** How like its name the best mention is, with what is said around it. */
    void mentioned(Mention mention, Cue said) {
        double now = mention.likeness().weight * said.alone;
        if (mentions.isEmpty() || now > weight) {
            weight = now;
            cue = said;
            mentions.add(0, mention);
        } else {
            mentions.add(mention);
        }
    }

    Likeness likeness() {
        return mentions.get(0).likeness();
    }

    boolean sharesWords(Clue other) {
        return mentions.stream().anyMatch(mine -> other.mentions.stream().anyMatch(mine::sameSpan));
    }

    void times(double factor, String zh, String en) {
        weight *= factor;
        reasons.add(new Reason(zh, en));
    }

    void plus(double bonus, String zh, String en) {
        weight = Math.min(MOST, weight + bonus);
        reasons.add(new Reason(zh, en));
    }
}
