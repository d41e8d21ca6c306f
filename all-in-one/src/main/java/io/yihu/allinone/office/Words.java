package io.yihu.allinone.office;

import io.yihu.allinone.StartRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The words after a command: options in any place, the rest in order. */
final class Words {
    private final List<String> left;

    Words(List<String> arguments) {
        this.left = new ArrayList<>(arguments);
    }

    /** Takes an option without a value. */
    boolean flag(String name) {
        return left.remove(name);
    }

    /** Takes an option with its value. */
    Optional<String> option(String name) {
        int at = left.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == left.size() || left.get(at + 1).startsWith("--")) {
            throw new StartRefused("选项 " + name + " 缺少值", "option " + name + " needs a value");
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    /** What is left: at most one word, the folder. */
    String folder() {
        left.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(word -> {
            throw new StartRefused("未知选项 " + word, "unknown option " + word);
        });
        if (left.size() > 1) {
            throw new StartRefused("只能给出一个目录", "only one folder can be given");
        }
        return left.stream().filter(Predicate.not(String::isBlank)).findFirst().orElse("office");
    }
}
