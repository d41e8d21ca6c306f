package io.yihu.allinone;

import io.yihu.allinone.backup.RestoreMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A restored folder has no broker content: until a first start has published everything again, every start does so. */
final class Restored {
    private Restored() {}

    static boolean pending(DataFolder data) {
        return Files.exists(data.resolve(RestoreMark.FILE));
    }

    static void done(DataFolder data) {
        try {
            Files.deleteIfExists(data.resolve(RestoreMark.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
