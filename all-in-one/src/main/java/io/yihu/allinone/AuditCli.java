package io.yihu.allinone;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.People;
import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.command.RunningHouse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** {@code yihu verify-audit [N:HASH]}: computes the chain of the reveals' audit anew and tells the first broken entry. */
final class AuditCli {
    private static final String USAGE = "./yihu verify-audit [N:HASH] [--data DIR]";
    private static final Pattern ANCHOR = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");
    private static final int BROKEN = 3;

    private AuditCli() {}

    /** The exit code: 0 intact, 3 broken, 1 not verified, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            List<String> anchors = words.rest(0, 1);
            String query = anchors.isEmpty() ? "" : query(anchors.get(0));
            return verify(RunningHouse.on(words.data()), query);
        });
    }

    private static String query(String anchor) {
        Matcher parts = ANCHOR.matcher(anchor);
        if (!parts.matches()) {
            throw new NotUnderstood();
        }
        return "?sequence=" + parts.group(1) + "&hash=" + parts.group(2);
    }

    private static int verify(House house, String query) {
        JsonNode verdict = new People(house.tokens())
                .operations()
                .get(house.intake().resolve("/api/reveals/verification" + query))
                .done();
        String head = verdict.at("/head/sequence").asString() + ":"
                + verdict.at("/head/hash").asString();
        if (verdict.path("intact").asBoolean()) {
            System.out.println("审计链完整，共 " + verdict.path("entries").asLong() + " 条，链尾 / intact, ends at " + head);
            return 0;
        }
        System.out.println("审计链在第 " + verdict.path("brokenAt").asLong() + " 条断开 / the chain breaks at this entry: "
                + verdict.path("why").asString() + "，此前完好 / good up to " + head);
        return BROKEN;
    }
}
