package io.yihu.allinone;

import io.yihu.identity.AdminClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code yihu account list | create NAME … | disable NAME | enable NAME | reset NAME}, on a running house. */
final class AccountCli {

    private static final String USAGE = "./yihu account list | create NAME --role ROLE [--role ROLE…] [--unit UNIT]"
            + " [--name DISPLAY-NAME] | disable NAME | enable NAME | reset NAME [--data DIR]";
    private static final Set<String> OPTIONS = Set.of("--role", "--unit", "--name");
    private static final String PATH = "/api/accounts";

    private AccountCli() {}

    /** The exit code: 0 done, 1 not, 2 where the command cannot be understood. */
    static int run(List<String> arguments, Path usualData) {
        Words words = Words.parse(arguments, OPTIONS).orElse(null);
        if (words == null || words.plain().isEmpty()) {
            return AdminCli.usage(USAGE);
        }
        String verb = words.plain().get(0);
        boolean list = verb.equals("list");
        if (words.plain().size() != (list ? 1 : 2)
                || !Set.of("list", "create", "disable", "enable", "reset").contains(verb)) {
            return AdminCli.usage(USAGE);
        }
        return AdminCli.run(words.data(usualData), client -> {
            if (list) {
                AdminCli.each(
                        client,
                        PATH,
                        account ->
                                AdminCli.row(account, account.get("displayName").asString()));
            } else {
                step(client, verb, words.plain().get(1), words);
            }
        });
    }

    private static void step(AdminClient client, String verb, String name, Words words) throws IOException {
        switch (verb) {
            case "create" ->
                AdminCli.once(
                        client.post(PATH, account(name, words)), "oneTimePassword", "一次性密码 / one-time password of");
            case "reset" ->
                AdminCli.once(
                        client.post(path(name, verb), Map.of()), "oneTimePassword", "一次性密码 / one-time password of");
            default -> AdminCli.row(client.post(path(name, verb), Map.of()));
        }
    }

    private static Map<String, Object> account(String name, Words words) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("name", name);
        account.put("displayName", words.last("--name").orElse(name));
        account.put("roles", words.all("--role"));
        words.last("--unit").ifPresent(unit -> account.put("unit", unit));
        return account;
    }

    private static String path(String name, String verb) {
        return PATH + "/" + AdminCli.segment(name) + "/" + verb;
    }
}
