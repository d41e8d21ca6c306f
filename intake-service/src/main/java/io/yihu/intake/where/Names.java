package io.yihu.intake.where;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.PlaceWord;
import io.yihu.intake.domain.WhereRules;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All the ways to write the places of a gazetteer: names, aliases, and both without their endings. */
final class Names {
    private static final int LEAST = 2;
    private static final int TELLING = 3;

    private final List<String> suffixes;
    private final List<String> roads;

    Names(WhereRules rules) {
        suffixes = plain(rules.words(PlaceWord.Role.SUFFIX));
        roads = plain(rules.words(PlaceWord.Role.ROAD));
    }

    List<Name> of(List<PlaceReference> places) {
        return places.stream().flatMap(this::of).toList();
    }

    private Stream<Name> of(PlaceReference place) {
        Map<String, Name> ways = new LinkedHashMap<>();
        Stream.concat(Stream.of(place.nameZh()), place.aliases().stream())
                .map(name -> Plain.of(name).text())
                .filter(name -> name.length() >= LEAST)
                .forEach(name -> add(place, name, ways));
        return ways.values().stream();
    }

    private void add(PlaceReference place, String name, Map<String, Name> ways) {
        int core = core(name);
        ways.put(name, new Name(place, name, core, Likeness.EXACT));
        if (core >= LEAST && core < name.length()) {
            String shortened = name.substring(0, core);
            boolean vague = core < TELLING || roads.stream().anyMatch(shortened::endsWith);
            ways.putIfAbsent(shortened, new Name(place, shortened, core, vague ? Likeness.VAGUE : Likeness.SHORTENED));
        }
    }

    private int core(String name) {
        return suffixes.stream()
                .filter(suffix -> name.endsWith(suffix) && name.length() > suffix.length())
                .mapToInt(suffix -> name.length() - suffix.length())
                .min()
                .orElse(name.length());
    }

    private static List<String> plain(List<String> words) {
        return words.stream()
                .map(word -> Plain.of(word).text())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
