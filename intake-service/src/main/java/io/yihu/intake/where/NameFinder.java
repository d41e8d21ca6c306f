package io.yihu.intake.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds names by what they sound like, in one pass over the text however many names there are; equal characters sound
 * equal, so this finds the exact ones too.
 */
final class NameFinder {
    private static final int LEAST_BY_SOUND = 3;

    private final PayloadTrie<List<Name>> bySound;

    NameFinder(List<Name> names) {
        Map<String, List<Name>> sounds = new TreeMap<>();
        names.forEach(name -> sounds.computeIfAbsent(Han.sound(name.plain()), key -> new ArrayList<>())
                .add(name));
        PayloadTrie.PayloadTrieBuilder<List<Name>> trie = PayloadTrie.builder();
        sounds.forEach(trie::addKeyword);
        bySound = trie.build();
    }

    List<Mention> find(Plain text) {
        List<Mention> found = new ArrayList<>();
        String plain = text.text();
        for (PayloadEmit<List<Name>> hit : bySound.parseText(text.sounds())) {
            int end = hit.getEnd() + 1;
            if (!cutsNumber(plain, hit.getStart(), end)) {
                hit.getPayload().forEach(name -> compare(name, plain, hit.getStart(), end, found));
            }
        }
        return found;
    }

    /** Whether only a part of a number would be taken: the 2中 of 12中. */
    static boolean cutsNumber(String plain, int begin, int end) {
        return begin > 0 && isDigit(plain.charAt(begin - 1)) && isDigit(plain.charAt(begin))
                || end < plain.length() && isDigit(plain.charAt(end)) && isDigit(plain.charAt(end - 1));
    }

    private static void compare(Name name, String plain, int begin, int end, List<Mention> found) {
        if (plain.regionMatches(begin, name.plain(), 0, name.plain().length())) {
            found.add(new Mention(name.place(), begin, end, name.exactly()));
        } else if (soundsLike(name, plain, begin)) {
            boolean telling = name.core() >= LEAST_BY_SOUND;
            found.add(new Mention(name.place(), begin, end, telling ? Likeness.SOUND : Likeness.FAINT));
        }
    }

    /** At least half of what tells it from others has to be written right. */
    private static boolean soundsLike(Name name, String plain, int begin) {
        String right = name.plain();
        if (right.length() < LEAST_BY_SOUND || name.exactly() == Likeness.VAGUE) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < right.length(); i++) {
            char written = plain.charAt(begin + i);
            if (Name.tellApart(right.charAt(i), written)) {
                return false;
            }
            same += i < name.core() && right.charAt(i) == written ? 1 : 0;
        }
        return 2 * same >= name.core();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
