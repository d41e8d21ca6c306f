package io.yihu.allinone.office;

import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.office.SetupApi.Answer;
import io.yihu.kit.setup.SetupZip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code yihu import [DIR] [--dry-run]}: both services look at the folder before either takes it over, and each takes over
 * what it has looked at or nothing.
 */
public final class ImportCli {
    private static final int REFUSED = 1;
    private static final String USAGE =
            "./yihu import [DIR] [--dry-run] [--data DIR] [--port-base N] [--intake URL] [--dispatch URL]";

    private ImportCli() {}

    /** The exit code: 0 when it is in force or would be, 1 with errors, 2 where the command is not understood. */
    public static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            boolean dryRun = words.flag("--dry-run");
            OfficeHouse house = OfficeHouse.of(words);
            Path folder = OfficeFiles.folder(words);
            if (!Files.isDirectory(folder)) {
                throw new NotUnderstood("没有这个目录 " + folder, "there is no such folder: " + folder);
            }
            return run(house, SetupZip.pack(OfficeFiles.read(folder)), dryRun);
        });
    }

    private static int run(OfficeHouse house, byte[] zip, boolean dryRun) {
        Map<SetupApi, JsonNode> looked = new LinkedHashMap<>();
        boolean right = true;
        for (SetupApi service : house.services()) {
            Answer answer = service.check(zip);
            right &= show(service, answer) && !outcome(answer).equals("REFUSED");
            looked.put(service, answer.json());
        }
        if (!right) {
            return REFUSED;
        }
        if (dryRun) {
            System.out.println("仅检查，未作任何改动 / dry run: nothing was changed");
            return 0;
        }
        return takeOver(looked, zip);
    }

    private static int takeOver(Map<SetupApi, JsonNode> looked, byte[] zip) {
        for (Map.Entry<SetupApi, JsonNode> each : looked.entrySet()) {
            boolean changes = each.getValue().path("outcome").asString("").equals("WOULD_CHANGE");
            int seen = each.getValue().path("current").asInt();
            if (changes && !show(each.getKey(), each.getKey().accept(zip, seen))) {
                System.err.println("未全部导入；上面“已生效”的保留，改正后重新执行同一命令即可"
                        + " / not all of it is in force: what is stays, run the same command again");
                return REFUSED;
            }
        }
        return 0;
    }

    private static boolean show(SetupApi service, Answer answer) {
        List<String> lines = answer.done()
                ? ReportLines.of(service.name(), answer.json())
                : ReportLines.problem(service.name(), answer.status(), answer.json());
        lines.forEach(System.out::println);
        return answer.done();
    }

    private static String outcome(Answer answer) {
        return answer.json().path("outcome").asString("");
    }
}
