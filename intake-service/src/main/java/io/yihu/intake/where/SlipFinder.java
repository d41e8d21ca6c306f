package io.yihu.intake.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds full names in which one character is wrong, missing or too many. One of the two halves of such a name stands in the
 * text unharmed, so only there is anything compared. Halves that a hundred names share lead nowhere and are left out.
 */
final class SlipFinder {
    private static final int LEAST = 4;
    private static final int LEAST_CORE = 3;
    private static final int MOST_SHARED = 100;

    private final PayloadTrie<List<Half>> halves;

    SlipFinder(List<Name> names) {
        Map<String, List<Half>> found = new TreeMap<>();
        names.stream()
                .filter(name -> name.exactly() == Likeness.EXACT)
                .filter(name -> name.plain().length() >= LEAST && name.core() >= LEAST_CORE)
                .forEach(name -> {
                    int middle = name.plain().length() / 2;
                    String plain = name.plain();
                    add(found, plain.substring(0, middle), new Half(name, 0));
                    add(found, plain.substring(middle), new Half(name, middle));
                    add(found, swapped(plain, middle), new Half(name, 0));
                });
        found.values().removeIf(shared -> shared.size() > MOST_SHARED);
        PayloadTrie.PayloadTrieBuilder<List<Half>> trie = PayloadTrie.builder();
        found.forEach(trie::addKeyword);
        halves = trie.build();
    }

    /** Half a name, the first one if it begins at 0. */
    private record Half(Name name, int begin) {}

    List<Mention> find(String plain) {
        List<Mention> found = new ArrayList<>();
        for (PayloadEmit<List<Half>> hit : halves.parseText(plain)) {
            hit.getPayload().forEach(half -> around(half, plain, hit.getStart(), hit.getEnd() + 1, found));
        }
        return found;
    }

    private static void add(Map<String, List<Half>> halves, String written, Half half) {
        halves.computeIfAbsent(written, key -> new ArrayList<>()).add(half);
    }

    /** The one slip that harms both halves. */
    private static String swapped(String plain, int middle) {
        return plain.substring(0, middle - 1)
                + plain.charAt(middle)
                + plain.charAt(middle - 1)
                + plain.substring(middle + 1);
    }

    private static void around(Half half, String plain, int begin, int end, List<Mention> found) {
        String right = half.name().plain();
        for (int length : new int[] {right.length(), right.length() - 1, right.length() + 1}) {
            int from = half.begin() == 0 ? begin : end - length;
            int to = from + length;
            if (from >= 0
                    && to <= plain.length()
                    && !NameFinder.cutsNumber(plain, from, to)
                    && OneSlip.between(right, plain.substring(from, to))) {
                found.add(new Mention(half.name().place(), from, to, Likeness.SLIP));
                return;
            }
        }
    }
}
