package io.yihu.allinone.office;

import io.yihu.allinone.command.HouseCli;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** {@code yihu init [DIR]}: writes the folder that people edit. What is there already is never touched. */
public final class InitCli {
    private InitCli() {}

    /** The exit code: 0 when the folder is there, 1 where it cannot be written, 2 where the command is not understood. */
    public static int run(List<String> arguments) {
        return HouseCli.run(arguments, Path.of(""), "./yihu init [DIR]", words -> {
            Path folder = OfficeFiles.folder(words);
            try {
                Files.createDirectories(folder);
                for (Map.Entry<String, byte[]> file : OfficeFiles.packaged().entrySet()) {
                    write(folder.resolve(file.getKey()), file.getValue());
                }
            } catch (IOException e) {
                throw new IOException("目录无法写入 " + folder + " / the folder cannot be written: " + e.getMessage(), e);
            }
            System.out.println("请编辑这些表格，然后执行 ./yihu import " + folder + " --dry-run");
            System.out.println("Edit these tables, then run ./yihu import " + folder + " --dry-run");
            return 0;
        });
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            System.out.println("已写入 / written   " + file);
        } catch (FileAlreadyExistsException e) {
            System.out.println("已存在，未改动 / there already, untouched   " + file);
        }
    }
}
