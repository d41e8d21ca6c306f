package io.yihu.allinone.backup;

import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.Words;
import io.yihu.embedded.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code yihu backup FILE}, {@code verify-backup FILE} and {@code restore FILE}. Exit code 0, 1 or 2. */
public final class BackupCli {
    private static final double MIB = 1 << 20;

    private BackupCli() {}

    /** Backs up. */
    public static int backup(List<String> arguments, Path usualData) {
        return run(arguments, usualData, "./yihu backup FILE [--without-keys] [--data DIR]", words -> {
            boolean withKeys = !words.flag("--without-keys");
            Path file = file(words);
            Manifest made = new Backup(words.data(), file, withKeys).make();
            System.out.println("已备份 / backed up: " + file);
            tell(made);
            return 0;
        });
    }

    /** Verifies. */
    public static int verify(List<String> arguments, Path usualData) {
        return run(arguments, usualData, "./yihu verify-backup FILE", words -> {
            Path file = file(words);
            try (BackupFile backup = BackupFile.verified(file)) {
                System.out.println("备份完好 / the backup is whole: " + file);
                tell(backup.manifest());
            }
            return 0;
        });
    }

    /** Restores. */
    public static int restore(List<String> arguments, Path usualData) {
        return run(arguments, usualData, "./yihu restore FILE [--data DIR]", words -> {
            Manifest restored = new Restore(file(words), words.data()).restore();
            System.out.println("已恢复 / restored: " + words.data());
            tell(restored);
            System.out.println(
                    "首次启动时重新发布全部事件 / the first start publishes all events again: ./yihu run --data " + words.data());
            return 0;
        });
    }

    private static void tell(Manifest manifest) {
        System.out.printf(
                "备份时间 / taken %s，工单 / tickets %d，文件 / files %d，%.1f MiB%n",
                manifest.createdAt(), manifest.tickets(), manifest.files().size(), manifest.bytes() / MIB);
        if (!manifest.withKeys()) {
            System.out.println("不含密钥：请另行保管 keys 目录，否则诉求人信息无法读取"
                    + " / without keys: keep the folder keys elsewhere, or callers cannot be read");
        }
    }

    private static Path file(Words words) {
        return Path.of(words.rest(1, 1).get(0));
    }

    private static int run(List<String> arguments, Path usualData, String usage, HouseCli.Work work) {
        System.setProperty("logback.configurationFile", "io/yihu/allinone/logback-cli.xml");
        return HouseCli.run(arguments, usualData, usage, words -> {
            try {
                return work.with(words);
            } catch (BackupRefused e) {
                System.err.println(e.getMessage());
            } catch (StoreException e) {
                throw new IOException(e.getMessage(), e);
            }
            return HouseCli.FAILED;
        });
    }
}
