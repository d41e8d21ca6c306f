package io.yihu.allinone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's words and its options, each option with a value and as often as wanted.
 *
 * @param plain in order
 */
record Words(List<String> plain, Map<String, List<String>> options) {

    private static final String DATA = "--data";

    /** Nothing where an option is unknown or lacks its value; {@code --data} is always known. */
    static Optional<Words> parse(List<String> arguments, Set<String> known) {
        List<String> plain = new ArrayList<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if ((known.contains(word) || word.equals(DATA)) && !rest.isEmpty()) {
                options.computeIfAbsent(word, name -> new ArrayList<>()).add(rest.pop());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Words(List.copyOf(plain), options));
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> last(String option) {
        List<String> values = all(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    Path data(Path usual) {
        return last(DATA).map(Path::of).orElse(usual);
    }
}
