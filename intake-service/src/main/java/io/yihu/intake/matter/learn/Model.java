package io.yihu.intake.matter.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What was learned. Immutable, for any number of threads. */
public final class Model {
    /** A row has the same length whatever is known of the text: of a single known term it would be sure. */
    private static final int LEAST_KNOWN = 8;

    final Terms terms;
    final List<String> labels;
    final Weights[] weights;
    final double sharpness;

    Model(Terms terms, List<String> labels, Weights[] weights, double sharpness) {
        this.terms = terms;
        this.labels = List.copyOf(labels);
        this.weights = weights.clone();
        this.sharpness = sharpness;
    }

    /** All labels it knows, in their order. */
    public List<String> labels() {
        return labels;
    }

    /** How many terms it knows. */
    public int size() {
        return terms.names().size();
    }

    /** All labels, the most likely first; none where too little of the text is known to say anything. */
    public List<Guess> guess(String text) {
        Terms.Row row = terms.row(text);
        if (row.terms().length < LEAST_KNOWN) {
            return List.of();
        }
        double[] scores = scores(row);
        double[] shares = Sharpness.shares(scores, sharpness);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer label) -> -scores[label])
                        .thenComparing(labels::get))
                .map(label -> new Guess(labels.get(label), shares[label]))
                .toList();
    }

    /** The runs of characters in a text that speak most for a label, longest ones instead of their parts. */
    public List<String> reasons(String text, String label, int most) {
        int wanted = labels.indexOf(label);
        if (wanted < 0) {
            return List.of();
        }
        Terms.Row row = terms.row(text);
        List<Integer> speaking = IntStream.range(0, row.terms().length)
                .filter(i -> name(row, i).length() > 1)
                .filter(i -> says(row, i, wanted) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -says(row, i, wanted)))
                .toList();
        List<String> reasons = new ArrayList<>();
        for (int i : speaking) {
            String name = name(row, i);
            if (reasons.stream().noneMatch(said -> overlaps(said, name))) {
                reasons.add(name);
            }
            if (reasons.size() == most) {
                break;
            }
        }
        return List.copyOf(reasons);
    }

    /** The same, as sure of itself as it was right about these. */
    public Model calibrated(List<Example> heldOut) {
        return new Model(terms, labels, weights, Sharpness.fit(this, heldOut));
    }

    /** The same, as sure of itself as another one that was learned like it. */
    public Model asSureAs(Model other) {
        return new Model(terms, labels, weights, other.sharpness);
    }

    double[] scores(Terms.Row row) {
        double[] scores = new double[weights.length];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = weights[label].score(row);
        }
        return scores;
    }

    private String name(Terms.Row row, int i) {
        return Recipe.plain(terms.names().get(row.terms()[i]));
    }

    private double says(Terms.Row row, int i, int wanted) {
        return weights[wanted].of(row.terms()[i]) * row.values()[i];
    }

    private static boolean overlaps(String one, String other) {
        return one.contains(other)
                || other.contains(one)
                || one.charAt(one.length() - 1) == other.charAt(0)
                || other.charAt(other.length() - 1) == one.charAt(0);
    }
}
