package io.yihu.intake.where;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Weighs what coordinates say against what the text says. */
final class AreaWeighing {
    private static final double INSIDE = 0.85;
    private static final double AT_AN_EDGE = 0.5;
    private static final double AGREE = 0.10;
    private static final double DISAGREE = 0.6;
    private static final double DISAGREE_AREA = 0.7;

    private final Gazetteer places;
    private final AreaHits hits;

    AreaWeighing(Gazetteer places, AreaHits hits) {
        this.places = places;
        this.hits = hits;
    }

    /** The clues of the text, weighed anew, and those that only the coordinates give. */
    List<Clue> weigh(List<Clue> ofText) {
        List<Clue> all = new ArrayList<>();
        boolean agreed = ofText.stream().anyMatch(this::agrees);
        for (Clue clue : ofText) {
            if (agrees(clue)) {
                boolean exact = hits.places().stream().anyMatch(code -> lies(clue.code(), code));
                if (exact) {
                    clue.plus(AGREE, "坐标也在它的范围内", "the coordinates lie there, too");
                }
            } else if (contradicts(clue)) {
                clue.times(DISAGREE, "坐标不在那里", "the coordinates lie elsewhere");
            }
            all.add(clue);
        }
        hits.places().stream()
                .flatMap(code -> places.find(code).stream())
                .filter(place -> all.stream().noneMatch(clue -> lies(clue.code(), place.code())))
                .forEach(place -> all.add(alone(place, !ofText.isEmpty() && !agreed)));
        all.removeIf(clue -> hits.places().stream().anyMatch(code -> isAbove(clue.code(), code)));
        return all;
    }

    private Clue alone(PlaceReference place, boolean disagreed) {
        Clue clue = new Clue(place);
        clue.weight = hits.sure() ? INSIDE : AT_AN_EDGE;
        clue.reasons.add(
                hits.sure()
                        ? new Reason("坐标在它的范围内", "the coordinates lie in its area")
                        : new Reason("坐标靠近它的边界", "the coordinates lie near its edge"));
        if (disagreed) {
            clue.times(DISAGREE_AREA, "文字说的是别处", "the text speaks of another place");
        }
        return clue;
    }

    private boolean agrees(Clue clue) {
        return hits.places().stream().anyMatch(code -> TextWeighing.related(places, clue.code(), code));
    }

    private boolean contradicts(Clue clue) {
        boolean drawn = Stream.concat(
                        Stream.of(clue.code()),
                        places.above(clue.code()).stream().map(PlaceReference::code))
                .anyMatch(hits.drawn()::contains);
        return !hits.places().isEmpty() || drawn;
    }

    /** Whether the first is the second or lies in it. */
    private boolean lies(String code, String in) {
        return code.equals(in) || isAbove(in, code);
    }

    private boolean isAbove(String above, String code) {
        return places.above(code).stream().anyMatch(place -> place.code().equals(above));
    }
}
