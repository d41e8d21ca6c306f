package io.yihu.allinone.backup;

import io.yihu.embedded.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code yihu backup FILE}, {@code verify-backup FILE} and {@code restore FILE --data DIR}. Exit code 0, 1 or 2. */
public final class BackupCli {
    private static final int NOT_UNDERSTOOD = 2;

    private BackupCli() {}

    /** Backs up. */
    public static int backup(List<String> arguments, Path usualData) {
        List<String> words = new ArrayList<>(arguments);
        boolean withKeys = words.remove("--with-keys");
        Path named = data(words);
        Path data = named == null ? usualData : named;
        return oneFile(words, "./yihu backup FILE [--with-keys] [--data DIR]", file -> {
            Manifest made = new Backup(data, file, withKeys).make();
            System.out.println("已备份 / backed up: " + file);
            tell(made);
        });
    }

    /** Verifies. */
    public static int verify(List<String> arguments) {
        return oneFile(arguments, "./yihu verify-backup FILE", file -> {
            try (BackupFile backup = BackupFile.verified(file)) {
                System.out.println("备份完好 / the backup is whole: " + file);
                tell(backup.manifest());
            }
        });
    }

    /** Restores. */
    public static int restore(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        Path data = data(words);
        if (data == null) {
            words.clear();
        }
        Path folder = data == null ? Path.of("") : data;
        return oneFile(words, "./yihu restore FILE --data DIR", file -> {
            Manifest restored = new Restore(file, folder).restore();
            System.out.println("已恢复 / restored: " + folder);
            tell(restored);
            System.out.println(
                    "首次启动时重新发布全部事件 / the first start publishes all events again: ./yihu run --data " + folder);
        });
    }

    private static void tell(Manifest manifest) {
        System.out.printf(
                "时间 / time %s，工单 / tickets %d，文件 / files %d%n",
                manifest.createdAt(), manifest.tickets(), manifest.files().size());
        if (!manifest.withKeys()) {
            System.out.println("不含加密密钥：请另行保管 keys 目录，否则诉求人信息无法读取"
                    + " / without the vault's keys: keep the folder keys apart, or callers cannot be read");
        }
    }

    private static @Nullable Path data(List<String> words) {
        int option = words.indexOf("--data");
        if (option < 0 || option + 1 >= words.size()) {
            return null;
        }
        Path data = Path.of(words.remove(option + 1));
        words.remove(option);
        return data;
    }

    private static int oneFile(List<String> words, String usage, Work work) {
        if (words.size() != 1 || words.get(0).startsWith("-")) {
            System.err.println("用法 / usage: " + usage);
            return NOT_UNDERSTOOD;
        }
        System.setProperty("logback.configurationFile", "io/yihu/allinone/logback-cli.xml");
        try {
            work.on(Path.of(words.get(0)));
            return 0;
        } catch (BackupRefused e) {
            System.err.println(e.getMessage());
        } catch (IOException | StoreException e) {
            System.err.println("没有完成：" + e + " / it was not done: " + e);
        }
        return 1;
    }

    /** What is done with the file. */
    private interface Work {
        void on(Path file) throws IOException;
    }
}
