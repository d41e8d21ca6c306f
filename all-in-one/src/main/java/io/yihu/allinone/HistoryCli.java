package io.yihu.allinone;

import io.yihu.allinone.history.HistoryImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code yihu history import FILE [--dry-run] [--data DIR]}: takes the closed tickets of an older ledger in. */
final class HistoryCli {
    private HistoryCli() {}

    /** The exit code: 0 done, 1 refused, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        HouseCli command = HouseCli.of(arguments, usualData);
        List<String> words = new ArrayList<>(command.words());
        boolean dryRun = words.remove("--dry-run");
        if (words.size() != 2 || !words.get(0).equals("import") || words.get(1).startsWith("-")) {
            System.err.println("用法 / usage: ./yihu history import FILE [--dry-run] [--data DIR]");
            return 2;
        }
        Path file = Path.of(words.get(1));
        return command.in(house -> new HistoryImport(house, System.out, System.err).take(file, dryRun) ? 0 : 1);
    }
}
