package io.yihu.intake.where;

import io.yihu.intake.domain.PlaceWord;
import io.yihu.intake.domain.WhereRules;
import java.util.ArrayList;
import java.util.List;

/** Reads the words around mentions. */
final class Cues {
    private static final int REACH = 4;
    private static final String STOPS = "，。；、！？,.;!?\n";

    private final List<String> near;
    private final List<String> home;
    private final List<String> not;

    Cues(WhereRules rules) {
        near = plain(rules, PlaceWord.Role.NEAR);
        home = plain(rules, PlaceWord.Role.HOME);
        not = plain(rules, PlaceWord.Role.NOT);
    }

    /** For each mention, in their order. What is said of a place is said of the one that follows it at once, too. */
    List<Cue> of(String plain, List<Mention> mentions) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Cue own = of(plain, mention, mentions);
            Mention before = i == 0 ? null : mentions.get(i - 1);
            boolean continued = before != null
                    && mention.from() - before.to() <= 1
                    && mention.from() >= before.from()
                    && isOneClause(plain.substring(Math.min(before.to(), mention.from()), mention.from()));
            Cue earlier = i == 0 ? Cue.NONE : cues.get(i - 1);
            cues.add(own == Cue.NONE && continued && earlier != Cue.NEAR ? earlier : own);
        }
        return cues;
    }

    private Cue of(String plain, Mention mention, List<Mention> mentions) {
        String before = plain.substring(0, mention.from());
        if (not.stream().anyMatch(word -> denies(before, word))) {
            return Cue.NOT;
        }
        if (home.stream().anyMatch(word -> reaches(before, word))) {
            return Cue.HOME;
        }
        boolean after = near.stream()
                .anyMatch(word -> plain.startsWith(word, mention.to()) || plain.startsWith("的" + word, mention.to()));
        boolean ahead = near.stream()
                .anyMatch(word -> before.endsWith(word)
                        && mentions.stream().noneMatch(other -> other.to() == mention.from() - word.length()));
        return after || ahead ? Cue.NEAR : Cue.NONE;
    }

    /** 不是 says no; 是不是 asks. */
    private static boolean denies(String before, String word) {
        String verb = word.substring(word.length() - 1);
        return before.endsWith(word) && !before.endsWith(verb + word);
    }

    private static boolean reaches(String before, String word) {
        int at = before.lastIndexOf(word);
        int gap = at + word.length();
        return at >= 0 && before.length() - gap <= REACH && isOneClause(before.substring(gap));
    }

    private static boolean isOneClause(String text) {
        return text.chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
    }

    private static List<String> plain(WhereRules rules, PlaceWord.Role role) {
        return rules.words(role).stream().map(word -> Plain.of(word).text()).toList();
    }
}
