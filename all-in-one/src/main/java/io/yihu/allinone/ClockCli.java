package io.yihu.allinone;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseClock;
import io.yihu.allinone.client.People;
import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.command.RunningHouse;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code yihu clock [set TIME | rate N | real] [--data DIR]}: shows or sets the business clock of the house. */
final class ClockCli {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String USAGE = "./yihu clock [set 2026-03-06T09:00+08:00 | rate N | real] [--data DIR]";

    private ClockCli() {}

    /** The exit code: 0 done, 1 refused, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        return run(arguments, usualData, System.out);
    }

    static int run(List<String> arguments, Path usualData, PrintStream out) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            Map<String, ?> wish = understood(words.rest(0, 2));
            carryOut(RunningHouse.on(words.data()), wish, out);
            return 0;
        });
    }

    private static Map<String, ?> understood(List<String> words) {
        try {
            return wish(words);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NotUnderstood();
        }
    }

    private static Map<String, ?> wish(List<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        if (words.equals(List.of("real"))) {
            return Map.of("real", true);
        }
        if (words.size() == 2 && words.get(0).equals("rate")) {
            return Map.of("rate", Integer.parseInt(words.get(1)));
        }
        if (words.size() == 2 && words.get(0).equals("set")) {
            return Map.of("at", OffsetDateTime.parse(words.get(1)).toInstant().toString());
        }
        throw new IllegalArgumentException("not understood");
    }

    private static void carryOut(House house, Map<String, ?> wish, PrintStream out) {
        HouseClock clock = new HouseClock(house, new People(house.tokens()));
        JsonNode shown = wish.isEmpty() ? clock.show() : clock.set(wish);
        out.println("业务时间 business time  " + time(shown, "businessTime") + ended(shown));
        out.println("真实时间 real time      " + time(shown, "realTime"));
    }

    private static String time(JsonNode shown, String field) {
        return SHOWN.format(Instant.parse(shown.path(field).asString()));
    }

    private static String ended(JsonNode shown) {
        if (shown.path("real").asBoolean()) {
            return "  真实 real";
        }
        int rate = shown.path("rate").asInt();
        return rate == 0 ? "  静止 stands still" : "  倍速 rate " + rate;
    }
}
