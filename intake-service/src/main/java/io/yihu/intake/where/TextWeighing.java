package io.yihu.intake.where;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Gazetteer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs what a text says of places against each other. */
final class TextWeighing {
    private static final double SURE = 0.7;
    private static final double RIVAL = 0.6;
    private static final double RULED_OUT = 0.4;
    private static final double ONE_OF_SEVERAL = 0.75;
    private static final double COMPARABLE = 0.6;
    private static final double SUPPORT = 0.05;

    private final Gazetteer places;
    private final Map<String, Clue> clues = new LinkedHashMap<>();
    /** What is named beyond doubt, and narrows what is not. */
    private final Set<String> named = new HashSet<>();
    /** Where coordinates are beyond doubt, which narrows it as well. */
    private final Set<String> sure;

    TextWeighing(Gazetteer places, Set<String> sure) {
        this.places = places;
        this.sure = sure;
    }

    List<Clue> weigh(List<Mention> mentions, List<Cue> cues) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean clear = mention.likeness() == Likeness.EXACT || mention.likeness() == Likeness.SHORTENED;
            if (clear && cues.get(i) != Cue.NOT) {
                named.add(mention.place().code());
            }
            if (!mention.place().kind().equals(Gazetteer.DISTRICT)) {
                clues.computeIfAbsent(mention.place().code(), code -> new Clue(mention.place()))
                        .mentioned(mention, cues.get(i));
            }
        }
        List<Clue> standing = standing();
        Map<Clue, Double> before = standing.stream().collect(Collectors.toMap(clue -> clue, clue -> clue.weight));
        standing.forEach(clue -> weigh(clue, standing, before));
        return standing;
    }

    /** A street or community that is named around a place in it is support, not another place. */
    private List<Clue> standing() {
        Set<String> around = clues.values().stream()
                .filter(clue -> clue.likeness().weight >= SURE && clue.cue != Cue.NOT)
                .flatMap(clue -> places.above(clue.code()).stream())
                .map(PlaceReference::code)
                .collect(Collectors.toSet());
        return clues.values().stream()
                .filter(clue -> !around.contains(clue.code()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void weigh(Clue clue, List<Clue> all, Map<Clue, Double> before) {
        clue.reasons.add(new Reason(clue.likeness().zh, clue.likeness().en));
        List<Clue> rivals = all.stream()
                .filter(other -> other != clue && other.sharesWords(clue))
                .toList();
        List<Clue> others = all.stream()
                .filter(other -> other != clue && !rivals.contains(other))
                .filter(other -> other.cue != Cue.NOT && !related(places, clue.code(), other.code()))
                .toList();
        if (clue.cue != Cue.NONE) {
            double factor = others.isEmpty() ? 1 : clue.cue.beside / clue.cue.alone;
            clue.times(factor, clue.cue.zh, clue.cue.en);
        }
        if (!rivals.isEmpty()) {
            rival(clue, rivals);
        }
        double mine = clue.weight;
        if (others.stream().anyMatch(other -> meant(other, before, all) >= COMPARABLE * mine)) {
            clue.times(ONE_OF_SEVERAL, "文中还提到别的地点", "the text names other places too");
        }
        support(clue);
    }

    /** What another place weighs where there are several. */
    private static double meant(Clue other, Map<Clue, Double> before, List<Clue> all) {
        double weight = before.getOrDefault(other, 0.0);
        return all.size() > 1 ? weight * other.cue.beside / other.cue.alone : weight;
    }

    private void rival(Clue clue, List<Clue> rivals) {
        boolean mine = isSupported(clue);
        boolean theirs = rivals.stream().anyMatch(this::isSupported);
        String names = rivals.stream().map(rival -> rival.place.nameZh()).collect(Collectors.joining("、"));
        if (theirs && !mine) {
            clue.times(RULED_OUT, "同名，但上下文指向" + names, "the same name, but the context means another one");
        } else if (theirs == mine) {
            clue.times(RIVAL, "与" + names + "同名，无法区分", "another place is called the same");
        }
    }

    private void support(Clue clue) {
        places.above(clue.code()).stream()
                .filter(place -> named.contains(place.code()))
                .findFirst()
                .ifPresent(place -> clue.plus(
                        SUPPORT, "同时提到它所在的" + place.nameZh(), "what it lies in is named as well: " + place.nameEn()));
    }

    private boolean isSupported(Clue clue) {
        return places.above(clue.code()).stream()
                .anyMatch(place -> named.contains(place.code()) || sure.contains(place.code()));
    }

    /** Whether one lies in the other, or they are the same. */
    static boolean related(Gazetteer places, String one, String other) {
        return one.equals(other)
                || places.above(one).stream().anyMatch(place -> place.code().equals(other))
                || places.above(other).stream().anyMatch(place -> place.code().equals(one));
    }
}
