package io.yihu.intake.matter.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Learns one linear model for each label against all others. The same examples, in any order, make the same model. */
public final class Learner {
    private static final double ENOUGH = 0.05;
    private static final long SEED = 1;

    private final Recipe recipe;

    /** By this recipe. */
    public Learner(Recipe recipe) {
        this.recipe = recipe;
    }

    /**
     * Learns.
     *
     * @throws IllegalArgumentException where there are fewer than two labels or no term occurs often enough
     */
    public Model learn(List<Example> examples) {
        List<Example> sorted = examples.stream()
                .sorted(Comparator.comparing(Example::id).thenComparing(Example::text))
                .toList();
        List<String> labels =
                sorted.stream().map(Example::label).distinct().sorted().toList();
        Terms terms = Terms.of(recipe, sorted);
        if (labels.size() < 2 || terms.names().isEmpty()) {
            throw new IllegalArgumentException("nothing to tell apart");
        }
        Problem problem = problem(terms, sorted);
        Weights[] weights = new Weights[labels.size()];
        for (int label = 0; label < weights.length; label++) {
            weights[label] = Weights.of(against(problem, sorted, labels.get(label)));
        }
        return new Model(terms, labels, weights, 1);
    }

    private static Problem problem(Terms terms, List<Example> examples) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = terms.names().size() + 1;
        problem.x = new Feature[problem.l][];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = features(terms.row(examples.get(i).text()), problem.n);
        }
        return problem;
    }

    /** The last one is always there: how common a label is. */
    private static Feature[] features(Terms.Row row, int last) {
        Feature[] features = new Feature[row.terms().length + 1];
        for (int i = 0; i < row.terms().length; i++) {
            features[i] = new FeatureNode(row.terms()[i] + 1, row.values()[i]);
        }
        features[features.length - 1] = new FeatureNode(last, 1);
        return features;
    }

    private double[] against(Problem problem, List<Example> examples, String label) {
        problem.y = examples.stream()
                .mapToDouble(example -> example.label().equals(label) ? 1 : -1)
                .toArray();
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, recipe.cost(), ENOUGH);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        de.bwaldvogel.liblinear.Model learned = Linear.train(problem, parameter);
        double[] weights = learned.getFeatureWeights();
        return learned.getLabels()[0] == 1
                ? weights
                : Arrays.stream(weights).map(weight -> -weight).toArray();
    }
}
