package io.yihu.allinone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The version of a data folder's format, in its file {@value #FILE}; a folder without it is of format 1, which did not have
 * it at first. It rises when a program can no longer read what another wrote.
 */
public final class DataVersion {
    /** Written by this program. */
    public static final int CURRENT = 1;

    /** The file's name. */
    public static final String FILE = "yihu.version";

    private DataVersion() {}

    /**
     * The format of a folder.
     *
     * @throws StartRefused it is newer than this program, or the mark says nothing; nothing was touched
     */
    public static int of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return 1;
        }
        String text = Files.readString(file).strip();
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new StartRefused("无法识别数据目录的格式：" + file, "the format of the data folder cannot be read: " + file);
        }
        if (Integer.parseInt(text) > CURRENT) {
            throw new StartRefused(
                    "数据目录 " + data + " 的格式（" + text + "）比本程序（" + CURRENT + "）新，请使用更新的程序；未作任何改动",
                    "data folder " + data + " has format " + text + ", this program knows up to " + CURRENT
                            + "; use a newer program; nothing was changed");
        }
        return Integer.parseInt(text);
    }

    /** Marks a folder that this program may open; the mark is there wholly or not at all. */
    static void mark(Path data) throws IOException {
        if (!Files.exists(data.resolve(FILE))) {
            Path unfinished = Files.writeString(data.resolve(FILE + ".tmp"), CURRENT + "\n");
            Files.move(unfinished, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
