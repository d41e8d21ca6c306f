package io.yihu.allinone;

import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.RunningHouse;
import java.nio.file.Path;
import java.util.List;

/** {@code yihu token ROLE [UNIT] [--data DIR]}: the bare token on standard output and nothing else. */
final class TokenCli {

    private TokenCli() {}

    /** The exit code: 0 with a token, 1 without, 2 where the command cannot be understood. */
    static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, "./yihu token ROLE [UNIT] [--data DIR]", words -> {
            List<String> given = words.rest(1, 2);
            String unit = given.size() == 2 ? given.get(1) : "";
            System.out.println(RunningHouse.token(words.data(), given.get(0), unit.isEmpty() ? null : unit));
            return 0;
        });
    }
}
