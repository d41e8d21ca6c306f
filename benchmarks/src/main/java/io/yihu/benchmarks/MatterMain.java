package io.yihu.benchmarks;

import io.yihu.events.EventJson;
import io.yihu.intake.matter.learn.Answered;
import io.yihu.intake.matter.learn.Example;
import io.yihu.intake.matter.learn.Figures;
import io.yihu.intake.matter.learn.Guess;
import io.yihu.intake.matter.learn.Learner;
import io.yihu.intake.matter.learn.Model;
import io.yihu.intake.matter.learn.ModelBytes;
import io.yihu.intake.matter.learn.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How well intake tells what a message is about: learns from the rows of a file whose {@code split} is {@code train} and
 * reports on those of {@code test}. The file has one JSON object a line, with {@code id}, {@code split}, {@code label} and
 * {@code text}; it is no part of this house.
 */
public final class MatterMain {
    private static final int SAMPLES = 1_000;
    private static final int TENTH = 10;

    private MatterMain() {}

    /** Learns from the file named as the only argument and prints the figures. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.out.println("not measured: name a file of labelled messages");
            return;
        }
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            rows.add(EventJson.mapper().readTree(line));
        }
        Learner learner = new Learner(Recipe.USUAL);
        List<Example> train = of(rows, "train");
        Model sure = learner.learn(part(train, false)).calibrated(part(train, true));
        long begun = System.nanoTime();
        Model model = learner.learn(train).asSureAs(sure);
        System.out.printf(
                "learned from %d messages in %.1f s: %d terms, %.1f MB stored%n",
                train.size(), Stopwatch.seconds(begun), model.size(), ModelBytes.write(model).length / 1e6);
        tell(model, of(rows, "test"));
    }

    private static void tell(Model model, List<Example> test) {
        guesses(model, test);
        long begun = System.nanoTime();
        List<Answered> answers = guesses(model, test);
        System.out.printf("%.2f ms a message%n", Stopwatch.seconds(begun) * 1_000 / test.size());
        Figures figures = Figures.of(answers);
        Figures.Interval likely = Figures.bootstrap(answers, SAMPLES);
        System.out.printf(
                "%d messages: macro-F1 %.4f (95 %% bootstrap %.4f to %.4f), right %.4f, of the most confident 80 %% %.4f%n",
                figures.rows(),
                figures.macroF1(),
                likely.low(),
                likely.high(),
                figures.accuracy(),
                Figures.accuracyOfMostConfident(answers, 0.8));
        figures.labels()
                .forEach(label -> System.out.printf(
                        "  %s: %d, precision %.3f, recall %.3f, F1 %.3f%n",
                        label.label(), label.rows(), label.precision(), label.recall(), label.f1()));
        double said =
                answers.stream().mapToDouble(Answered::confidence).average().orElse(0);
        System.out.printf("mean confidence %.4f beside %.4f right%n", said, figures.accuracy());
    }

    private static List<Answered> guesses(Model model, List<Example> test) {
        return test.stream()
                .map(example -> {
                    Guess guess =
                            model.guess(example.text()).stream().findFirst().orElse(new Guess("", 0));
                    return new Answered(example.label(), guess.label(), guess.confidence());
                })
                .toList();
    }

    private static List<Example> of(List<JsonNode> rows, String split) {
        return rows.stream()
                .filter(row -> row.path("split").asString().equals(split))
                .map(row -> new Example(
                        row.path("id").asString(),
                        row.path("text").asString(),
                        row.path("label").asString()))
                .toList();
    }

    private static List<Example> part(List<Example> train, boolean tenth) {
        return train.stream()
                .filter(example -> (Math.floorMod(example.id().hashCode(), TENTH) == 0) == tenth)
                .toList();
    }
}
