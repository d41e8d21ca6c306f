package io.yihu.intake.matter.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How good guesses were on texts that were not learned from.
 *
 * @param rows how many texts
 * @param macroF1 mean of the labels' F1, each counting the same however rare; 0 without rows
 * @param accuracy share of the right ones
 */
public record Figures(int rows, double macroF1, double accuracy, List<OfLabel> labels) {
    private static final long SEED = 20_261_128;

    /** Of one label: right among the guessed, guessed among the true, and their harmonic mean. */
    public record OfLabel(String label, int rows, double precision, double recall, double f1) {}

    /** An interval. */
    public record Interval(double low, double high) {}

    /** Of these answers. */
    public static Figures of(List<Answered> answers) {
        List<OfLabel> labels = new TreeSet<>(
                        answers.stream().map(Answered::label).toList())
                .stream().map(label -> of(label, answers)).toList();
        double f1 = labels.stream().mapToDouble(OfLabel::f1).average().orElse(0);
        return new Figures(answers.size(), f1, accuracy(answers), labels);
    }

    /** Share of the right ones among the most confident; of all answers that share is looked at. */
    public static double accuracyOfMostConfident(List<Answered> answers, double share) {
        return accuracy(answers.stream()
                .sorted(Comparator.comparingDouble(Answered::confidence).reversed())
                .limit(Math.round(answers.size() * share))
                .toList());
    }

    /** Where macro-F1 lies in 95 of 100 samples drawn from these answers with replacement. */
    public static Interval bootstrap(List<Answered> answers, int samples) {
        Random random = new Random(SEED);
        double[] drawn = IntStream.range(0, samples)
                .mapToDouble(sample -> of(IntStream.range(0, answers.size())
                                .mapToObj(i -> answers.get(random.nextInt(answers.size())))
                                .toList())
                        .macroF1())
                .sorted()
                .toArray();
        return new Interval(drawn[samples * 25 / 1000], drawn[Math.min(samples - 1, samples * 975 / 1000)]);
    }

    private static OfLabel of(String label, List<Answered> answers) {
        int rows = 0;
        int guessed = 0;
        int right = 0;
        for (Answered answer : answers) {
            rows += answer.label().equals(label) ? 1 : 0;
            guessed += answer.guess().equals(label) ? 1 : 0;
            right += answer.guess().equals(label) && answer.right() ? 1 : 0;
        }
        double precision = guessed == 0 ? 0 : (double) right / guessed;
        double recall = rows == 0 ? 0 : (double) right / rows;
        double both = rows + guessed == 0 ? 0 : 2.0 * right / (rows + guessed);
        return new OfLabel(label, rows, precision, recall, both);
    }

    private static double accuracy(List<Answered> answers) {
        return answers.isEmpty()
                ? 0
                : (double) answers.stream().filter(Answered::right).count() / answers.size();
    }
}
