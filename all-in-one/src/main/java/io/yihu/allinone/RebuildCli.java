package io.yihu.allinone;

import io.yihu.allinone.client.Answer;
import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.client.People;
import io.yihu.allinone.client.Person;
import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.command.RunningHouse;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** {@code yihu rebuild SERVICE|all [--dry-run] [--even-if-losing]}: begins a rebuild, shows how far it is, tells the result. */
final class RebuildCli {
    private static final String USAGE =
            "./yihu rebuild intake|dispatch|feedback|analytics|all [--dry-run] [--even-if-losing] [--data DIR]";
    private static final List<String> SERVICES = List.of("intake", "dispatch", "feedback", "analytics");
    private static final int DIFFERENT = 3;
    private static final int ACCEPTED = 202;
    private static final int UNDER_WAY = 409;
    private static final long LOOK_MILLIS = 300;

    private final House house;
    private final Person operations;
    private final Map<String, String> options;

    private RebuildCli(House house, Map<String, String> options) {
        this.house = house;
        this.operations = new People(house.tokens()).operations();
        this.options = options;
    }

    /** The exit code: 0 without differences or after a swap, 3 with differences, 1 where it failed, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            Map<String, String> options = Map.of(
                    "swap", Boolean.toString(!words.flag("--dry-run")),
                    "evenIfLosing", Boolean.toString(words.flag("--even-if-losing")));
            String service = words.rest(1, 1).get(0);
            if (!service.equals("all") && !SERVICES.contains(service)) {
                throw new NotUnderstood("没有这个服务 " + service, "there is no such service: " + service);
            }
            RebuildCli cli = new RebuildCli(RunningHouse.on(words.data()), options);
            return service.equals("all") ? cli.all() : cli.rebuild(service);
        });
    }

    /** Those after one that fails are left alone. */
    private int all() {
        int worst = 0;
        for (String service : SERVICES) {
            int code = rebuild(service);
            if (code == HouseCli.FAILED) {
                return code;
            }
            worst = Math.max(worst, code);
        }
        return worst;
    }

    private int rebuild(String service) {
        System.out.println(service);
        URI one = begin(address(service).resolve("/actuator/rebuild"));
        String phase = "";
        while (true) {
            JsonNode report = operations.get(one).done();
            if (!phase.equals(report.path("phase").asString())) {
                phase = report.path("phase").asString();
                System.err.println("  " + RebuildPhase.words(phase));
            }
            if (report.path("endedAt").isString() || phase.equals("ABANDONED")) {
                return tell(report);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        }
    }

    private URI begin(URI rebuilds) {
        Answer begun = operations.post(rebuilds, options);
        if (begun.status() == UNDER_WAY) {
            throw new HouseException("另一次重建正在进行；若它已中断，请半分钟后再试"
                    + " / another rebuild is under way; if it was killed, try again in half a minute");
        }
        if (begun.status() != ACCEPTED) {
            throw new HouseException("重建未开始 / the rebuild did not begin: " + begun.status() + " "
                    + begun.body().path("reason").asString(""));
        }
        return URI.create(rebuilds + "/" + begun.body().path("id").asString());
    }

    private static int tell(JsonNode report) {
        if (!"DONE".equals(report.path("phase").asString())) {
            System.err.println("重建没有完成，现有投影未变 / not done, the live projections are as they were: "
                    + report.path("error").asString(report.path("phase").asString()));
            return HouseCli.FAILED;
        }
        RebuildReport.lines(report).forEach(System.out::println);
        boolean settled = report.path("differences").asLong() == 0
                || report.path("swapped").asBoolean();
        return settled ? 0 : DIFFERENT;
    }

    private URI address(String service) {
        return switch (service) {
            case "intake" -> house.intake();
            case "dispatch" -> house.dispatch();
            case "feedback" -> house.feedback();
            default -> house.analytics();
        };
    }
}
