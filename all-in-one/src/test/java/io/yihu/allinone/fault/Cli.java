package io.yihu.allinone.fault;

import io.yihu.allinone.AllInOneMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One command of {@code ./yihu}, run to its end in a process of its own.
 *
 * @param out standard output
 * @param err standard error
 */
public record Cli(int code, String out, String err) {

    /** Runs it. */
    public static Cli yihu(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AllInOneMain.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("yihu", ".out");
        Path err = Files.createTempFile("yihu", ".err");
        try {
            int code = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Cli(code, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
