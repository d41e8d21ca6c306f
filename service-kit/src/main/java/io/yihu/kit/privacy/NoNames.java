package io.yihu.kit.privacy;

import java.util.HashSet;
import java.util.Set;

/** Common words that begin like a name, as tables; 高层 is no Mr Gao. */
final class NoNames {
    private static final int LONGEST = 3;
    private static final Set<String> TITLES = Set.copyOf(Surnames.words("titles.txt"));

    private final Set<String> words;

    private NoNames(Set<String> words) {
        this.words = words;
    }

    static NoNames of(String... tables) {
        Set<String> words = new HashSet<>();
        for (String table : tables) {
            words.addAll(Surnames.words(table));
        }
        return new NoNames(words);
    }

    /** Whether it may be a name: a family name begins it and no word, and it is not only a surname with a title (张先生, 李某). */
    boolean allow(String name) {
        if (!Surnames.startsName(name)) {
            return false;
        }
        for (int length = 1; length <= Math.min(LONGEST, name.length()); length++) {
            if (words.contains(name.substring(0, length))) {
                return false;
            }
        }
        String given = name.substring(1);
        return !given.startsWith("某") && !TITLES.contains(given);
    }
}
