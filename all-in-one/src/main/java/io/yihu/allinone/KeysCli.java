package io.yihu.allinone;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.People;
import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.RunningHouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code yihu rotate-keys [--retire]}: a new key for callers' fields and all of them encrypted anew; later the old key goes. */
final class KeysCli {
    private static final String USAGE = "./yihu rotate-keys [--retire] [--data DIR]";

    private KeysCli() {}

    /** The exit code: 0 done, 1 not done, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            boolean retire = words.flag("--retire");
            words.rest(0, 0);
            House house = RunningHouse.on(words.data());
            String path = retire ? "/api/vault/retire" : "/api/vault/rotate";
            JsonNode progress = new People(house.tokens())
                    .operations()
                    .post(house.intake().resolve(path), Map.of())
                    .done();
            System.out.println("重新加密 / encrypted anew: "
                    + progress.path("reencrypted").asLong() + "，现有密钥 / keys: "
                    + progress.path("keys").asInt());
            return 0;
        });
    }
}
