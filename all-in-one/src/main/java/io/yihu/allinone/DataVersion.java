package io.yihu.allinone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The version of a data folder's format, in its file {@value #FILE}. It rises when a program can no longer read what
 * another wrote; a folder that is newer than the program is refused before anything in it is touched.
 */
public final class DataVersion {
    /** Written by this program. */
    public static final int CURRENT = 1;

    /** The file's name. */
    public static final String FILE = "yihu.version";

    private DataVersion() {}

    /**
     * Marks a folder that has no mark.
     *
     * @throws StartRefused it is newer than this program, or the mark cannot be read
     */
    static void check(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            Files.writeString(file, CURRENT + "\n");
            return;
        }
        String text = Files.readString(file).strip();
        if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > CURRENT) {
            throw new StartRefused(
                    "数据目录 " + data + " 的格式（" + text + "）比本程序（" + CURRENT + "）新，请使用更新的程序",
                    "data folder " + data + " has format " + text + ", this program knows up to " + CURRENT
                            + "; use a newer program");
        }
    }
}
