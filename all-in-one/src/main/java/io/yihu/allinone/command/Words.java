package io.yihu.allinone.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words after a command: options in any place, the rest in order. An option is taken by asking for it. */
public final class Words {
    private final List<String> left;
    private final Path data;

    /** @throws NotUnderstood {@code --data} lacks its value */
    public Words(List<String> arguments, Path usualData) {
        this.left = new ArrayList<>(arguments);
        this.data = option("--data").map(Path::of).orElse(usualData);
    }

    /** The data folder, from {@code --data} or as usual. */
    public Path data() {
        return data;
    }

    /** Takes an option without a value. */
    public boolean flag(String name) {
        return left.remove(name);
    }

    /** Takes an option with its value; where it is given more than once, the last one counts. */
    public Optional<String> option(String name) {
        List<String> values = options(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Takes an option with its value, as often as it is given. */
    public List<String> options(String name) {
        List<String> values = new ArrayList<>();
        for (int at = left.indexOf(name); at >= 0; at = left.indexOf(name)) {
            if (at + 1 == left.size() || left.get(at + 1).startsWith("--")) {
                throw new NotUnderstood("选项 " + name + " 缺少值", "option " + name + " needs a value");
            }
            left.remove(at);
            values.add(left.remove(at));
        }
        return values;
    }

    /**
     * The rest.
     *
     * @throws NotUnderstood an option is left that nobody has asked for, or there are fewer or more words
     */
    public List<String> rest(int atLeast, int atMost) {
        left.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(word -> {
            throw new NotUnderstood("未知选项 " + word, "unknown option " + word);
        });
        if (left.size() < atLeast || left.size() > atMost) {
            throw new NotUnderstood();
        }
        return List.copyOf(left);
    }
}
