package io.yihu.allinone;

import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.command.RunningHouse;
import io.yihu.allinone.command.Words;
import io.yihu.identity.AdminClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code yihu client list | create NAME … | rotate NAME | disable NAME | enable NAME}: machine clients of a running house. */
final class ClientCli {

    private static final String USAGE = "./yihu client list | create NAME --role ROLE [--role ROLE…] [--unit UNIT]"
            + " | rotate NAME [--overlap HOURS] | disable NAME | enable NAME [--data DIR]";
    private static final Set<String> VERBS = Set.of("list", "create", "rotate", "disable", "enable");
    private static final String PATH = "/api/clients";
    private static final String SECRET = "密钥 / secret of";

    private ClientCli() {}

    /** The exit code: 0 done, 1 not, 2 where the command cannot be understood. */
    static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            Map<String, Object> asked = client(words);
            Map<String, Object> rotation = rotation(words);
            List<String> given = words.rest(1, 2);
            String verb = given.get(0);
            if (!VERBS.contains(verb) || verb.equals("list") != (given.size() == 1)) {
                throw new NotUnderstood();
            }
            AdminClient house = RunningHouse.accounts(words.data());
            switch (verb) {
                case "list" -> AdminCli.each(house, PATH, AdminCli::row);
                case "create" -> create(house, given.get(1), asked);
                case "rotate" -> AdminCli.once(house.post(path(given.get(1), verb), rotation), "secret", SECRET);
                default -> AdminCli.row(house.post(path(given.get(1), verb), Map.of()));
            }
            return 0;
        });
    }

    private static void create(AdminClient house, String name, Map<String, Object> client) throws IOException {
        client.put("name", name);
        AdminCli.once(house.post(PATH, client), "secret", SECRET);
    }

    private static Map<String, Object> client(Words words) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("roles", words.options("--role"));
        words.option("--unit").ifPresent(unit -> client.put("unit", unit));
        return client;
    }

    private static Map<String, Object> rotation(Words words) {
        Map<String, Object> rotation = new LinkedHashMap<>();
        words.option("--overlap").ifPresent(hours -> {
            if (!hours.matches("[0-9]{1,4}")) {
                throw new NotUnderstood("--overlap 应为小时数", "--overlap must be a number of hours");
            }
            rotation.put("overlapHours", Integer.valueOf(hours));
        });
        return rotation;
    }

    private static String path(String name, String verb) {
        return PATH + "/" + AdminCli.segment(name) + "/" + verb;
    }
}
