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

/** {@code yihu account list | create NAME … | disable NAME | enable NAME | reset NAME}, on a running house. */
final class AccountCli {

    private static final String USAGE = "./yihu account list | create NAME --role ROLE [--role ROLE…] [--unit UNIT]"
            + " [--name DISPLAY-NAME] | disable NAME | enable NAME | reset NAME [--data DIR]";
    private static final Set<String> VERBS = Set.of("list", "create", "disable", "enable", "reset");
    private static final String PATH = "/api/accounts";

    private AccountCli() {}

    /** The exit code: 0 done, 1 not, 2 where the command cannot be understood. */
    static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            Map<String, Object> account = account(words);
            List<String> given = words.rest(1, 2);
            String verb = given.get(0);
            if (!VERBS.contains(verb) || verb.equals("list") != (given.size() == 1)) {
                throw new NotUnderstood();
            }
            AdminClient client = RunningHouse.accounts(words.data());
            if (verb.equals("list")) {
                AdminCli.each(
                        client,
                        PATH,
                        each -> AdminCli.row(each, each.get("displayName").asString()));
            } else {
                step(client, verb, given.get(1), account);
            }
            return 0;
        });
    }

    private static void step(AdminClient client, String verb, String name, Map<String, Object> account)
            throws IOException {
        switch (verb) {
            case "create" -> {
                account.put("name", name);
                account.putIfAbsent("displayName", name);
                AdminCli.once(client.post(PATH, account), "oneTimePassword", "一次性密码 / one-time password of");
            }
            case "reset" ->
                AdminCli.once(
                        client.post(path(name, verb), Map.of()), "oneTimePassword", "一次性密码 / one-time password of");
            default -> AdminCli.row(client.post(path(name, verb), Map.of()));
        }
    }

    private static Map<String, Object> account(Words words) {
        Map<String, Object> account = new LinkedHashMap<>();
        words.option("--name").ifPresent(name -> account.put("displayName", name));
        account.put("roles", words.options("--role"));
        words.option("--unit").ifPresent(unit -> account.put("unit", unit));
        return account;
    }

    private static String path(String name, String verb) {
        return PATH + "/" + AdminCli.segment(name) + "/" + verb;
    }
}
