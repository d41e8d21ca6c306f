package io.yihu.allinone.office;

import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.office.SetupApi.Answer;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.SetupZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code yihu export [DIR] [--version N] [--force]}: the tables of the version in force, or of an older one. A file that
 * somebody has edited is not overwritten unless told so.
 */
public final class ExportCli {
    private static final String CURRENT = "current";
    private static final String USAGE =
            "./yihu export [DIR] [--version N] [--force] [--data DIR] [--port-base N] [--intake URL] [--dispatch URL]";

    private ExportCli() {}

    /** The exit code: 0 with all files, 1 without, 2 where the command is not understood. */
    public static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            boolean force = words.flag("--force");
            String version = words.option("--version").orElse(CURRENT);
            OfficeHouse house = OfficeHouse.of(words);
            Path folder = OfficeFiles.folder(words);
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (SetupApi service : house.services()) {
                files.putAll(fetch(service, versionOf(service, version)));
            }
            return write(folder, files, force);
        });
    }

    /** {@code 3} means version 3 of both, {@code dispatch=3} that one of dispatch and the present one of intake. */
    private static String versionOf(SetupApi service, String wanted) {
        if (!wanted.matches(CURRENT + "|\\d+|(intake|dispatch)=\\d+(,(intake|dispatch)=\\d+)*")) {
            throw new NotUnderstood(
                    "--version 应为 N 或 dispatch=N,intake=N", "--version must be N or dispatch=N,intake=N");
        }
        return wanted.contains("=")
                ? Arrays.stream(wanted.split(","))
                        .filter(each -> each.startsWith(service.name() + "="))
                        .map(each -> each.substring(each.indexOf('=') + 1))
                        .findFirst()
                        .orElse(CURRENT)
                : wanted;
    }

    private static Map<String, byte[]> fetch(SetupApi service, String version) throws IOException {
        Answer answer = service.files(version);
        if (!answer.done()) {
            throw new IOException(service.name() + ": " + answer.status() + " "
                    + answer.json().path("detail").asString(""));
        }
        try {
            return SetupZip.unpack(answer.body()).files();
        } catch (RefusedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static int write(Path folder, Map<String, byte[]> files, boolean force) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (!force && Files.exists(target) && !Arrays.equals(Files.readAllBytes(target), file.getValue())) {
                System.err.println(target + " 与导出内容不同，未作任何改动；加 --force 可覆盖"
                        + " / differs from what would be written: nothing was changed, --force overwrites");
                return 1;
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            System.out.println("已写入 / written   " + folder.resolve(file.getKey()));
        }
        return 0;
    }
}
