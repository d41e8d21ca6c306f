package io.yihu.allinone;

import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.command.RunningHouse;
import io.yihu.allinone.history.HistoryImport;
import java.nio.file.Path;
import java.util.List;

/** {@code yihu history import FILE [--dry-run] [--data DIR]}: takes the closed tickets of an older ledger in. */
final class HistoryCli {
    private static final String USAGE = "./yihu history import FILE [--dry-run] [--data DIR]";

    private HistoryCli() {}

    /** The exit code: 0 done, 1 refused, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            boolean dryRun = words.flag("--dry-run");
            List<String> given = words.rest(2, 2);
            if (!given.get(0).equals("import")) {
                throw new NotUnderstood();
            }
            HistoryImport ledger = new HistoryImport(RunningHouse.on(words.data()), System.out, System.err);
            return ledger.take(Path.of(given.get(1)), dryRun) ? 0 : HouseCli.FAILED;
        });
    }
}
