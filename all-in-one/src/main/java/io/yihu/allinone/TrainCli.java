package io.yihu.allinone;

import io.yihu.allinone.client.Answer;
import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.client.People;
import io.yihu.allinone.client.Person;
import io.yihu.allinone.command.HouseCli;
import io.yihu.allinone.command.NotUnderstood;
import io.yihu.allinone.command.RunningHouse;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** {@code yihu train [list | use VERSION]}: learns of closed tickets, tells what was learned, switches a version on or back. */
final class TrainCli {
    private static final String USAGE = "./yihu train [list | use VERSION] [--data DIR]";
    private static final int ACCEPTED = 202;
    private static final int NOT_SWITCHED_ON = 3;
    private static final long LOOK_MILLIS = 300;

    private final URI models;
    private final Person operations;
    private final PrintStream out;

    private TrainCli(House house, PrintStream out) {
        this.models = house.intake().resolve("/api/matter-models");
        this.operations = new People(house.tokens()).operations();
        this.out = out;
    }

    /** The exit code: 0 done, 3 learned but not switched on, 1 where it failed, 2 not understood. */
    static int run(List<String> arguments, Path usualData) {
        return run(arguments, usualData, System.out);
    }

    static int run(List<String> arguments, Path usualData, PrintStream out) {
        return HouseCli.run(arguments, usualData, USAGE, words -> {
            List<String> rest = words.rest(0, 2);
            boolean use =
                    rest.size() == 2 && rest.get(0).equals("use") && rest.get(1).matches("\\d{1,6}");
            if (!use && !rest.isEmpty() && !rest.equals(List.of("list"))) {
                throw new NotUnderstood();
            }
            TrainCli cli = new TrainCli(RunningHouse.on(words.data()), out);
            if (rest.isEmpty()) {
                return cli.train();
            }
            return use
                    ? cli.use(rest.get(1))
                    : cli.list(cli.operations.get(cli.models).done());
        });
    }

    private int train() {
        Answer begun = operations.post(models, Map.of());
        if (begun.status() != ACCEPTED) {
            throw new HouseException("训练未开始 / the training did not begin: "
                    + begun.body().path("detail").asString(""));
        }
        URI one = URI.create(models + "/" + begun.body().path("version").asInt());
        JsonNode trained = begun.body();
        while (state(trained).equals("TRAINING")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            trained = operations.get(one).done();
        }
        out.println(line(trained));
        return switch (state(trained)) {
            case "GOOD" -> 0;
            case "WORSE" -> NOT_SWITCHED_ON;
            default -> HouseCli.FAILED;
        };
    }

    private int use(String version) {
        URI activate = URI.create(models + "/" + version + "/activate");
        return list(operations.post(activate, Map.of()).done());
    }

    private int list(JsonNode all) {
        int active = all.path("active").asInt();
        out.println("启用 switched on  " + (active == 0 ? "只用词库 the lexicon alone" : "v" + active));
        all.path("models").forEach(model -> out.println(line(model)));
        return 0;
    }

    private static String state(JsonNode model) {
        return model.path("state").asString("");
    }

    private static String line(JsonNode model) {
        long rows = 0;
        for (JsonNode count : model.path("rows")) {
            rows += count.asLong();
        }
        String figures = model.path("macroF1").isNumber()
                ? String.format(
                        Locale.ROOT,
                        "  macro-F1 %.3f（对照 beside %.3f, v%d）",
                        model.path("macroF1").asDouble(),
                        model.path("againstMacroF1").asDouble(),
                        model.path("against").asInt())
                : "";
        return "v" + model.path("version").asInt() + "  " + words(state(model)) + "  "
                + model.path("at").asString() + "  " + rows + " 件 tickets" + figures + "  "
                + model.path("reason").asString("");
    }

    private static String words(String state) {
        return switch (state) {
            case "TRAINING" -> "训练中 learning";
            case "GOOD" -> "合格 good";
            case "WORSE" -> "不如现用，未启用 worse, not switched on";
            default -> "未学到 nothing learned";
        };
    }
}
