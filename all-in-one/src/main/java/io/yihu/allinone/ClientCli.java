package io.yihu.allinone;

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
    private static final Set<String> OPTIONS = Set.of("--role", "--unit", "--overlap");
    private static final String PATH = "/api/clients";
    private static final String SECRET = "密钥 / secret of";

    private ClientCli() {}

    /** The exit code: 0 done, 1 not, 2 where the command cannot be understood. */
    static int run(List<String> arguments, Path usualData) {
        Words words = Words.parse(arguments, OPTIONS).orElse(null);
        if (words == null || words.plain().isEmpty() || !isNumber(words)) {
            return AdminCli.usage(USAGE);
        }
        String verb = words.plain().get(0);
        boolean list = verb.equals("list");
        if (words.plain().size() != (list ? 1 : 2)
                || !Set.of("list", "create", "rotate", "disable", "enable").contains(verb)) {
            return AdminCli.usage(USAGE);
        }
        return AdminCli.run(words.data(usualData), client -> {
            if (list) {
                AdminCli.each(client, PATH, AdminCli::row);
            } else {
                step(client, verb, words.plain().get(1), words);
            }
        });
    }

    private static boolean isNumber(Words words) {
        return words.last("--overlap").map(hours -> hours.matches("[0-9]{1,4}")).orElse(true);
    }

    private static void step(AdminClient client, String verb, String name, Words words) throws IOException {
        switch (verb) {
            case "create" -> AdminCli.once(client.post(PATH, client(name, words)), "secret", SECRET);
            case "rotate" -> AdminCli.once(client.post(path(name, verb), rotation(words)), "secret", SECRET);
            default -> AdminCli.row(client.post(path(name, verb), Map.of()));
        }
    }

    private static Map<String, Object> client(String name, Words words) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("name", name);
        client.put("roles", words.all("--role"));
        words.last("--unit").ifPresent(unit -> client.put("unit", unit));
        return client;
    }

    private static Map<String, Object> rotation(Words words) {
        Map<String, Object> rotation = new LinkedHashMap<>();
        words.last("--overlap").ifPresent(hours -> rotation.put("overlapHours", Integer.valueOf(hours)));
        return rotation;
    }

    private static String path(String name, String verb) {
        return PATH + "/" + AdminCli.segment(name) + "/" + verb;
    }
}
