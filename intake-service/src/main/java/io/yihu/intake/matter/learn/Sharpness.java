package io.yihu.intake.matter.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes scores into shares that mean something: one number (temperature scaling), chosen so that held-out texts are the
 * least surprising.
 */
final class Sharpness {
    private static final double LEAST = 0.1;
    private static final double MOST = 50;
    private static final double STEP = 1.05;

    private Sharpness() {}

    private record Known(double[] scores, int label) {}

    static double fit(Model model, List<Example> heldOut) {
        List<Known> known = new ArrayList<>();
        for (Example example : heldOut) {
            int label = model.labels.indexOf(example.label());
            if (label >= 0) {
                known.add(new Known(model.scores(model.terms.row(example.text())), label));
            }
        }
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double tried = LEAST; tried < MOST && !known.isEmpty(); tried *= STEP) {
            double surprise = surprise(known, tried);
            if (surprise < least) {
                least = surprise;
                best = tried;
            }
        }
        return best;
    }

    /** Shares that sum up to 1. */
    static double[] shares(double[] scores, double sharpness) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = StrictMath.exp((scores[i] - most) * sharpness);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static double surprise(List<Known> known, double sharpness) {
        double surprise = 0;
        for (Known each : known) {
            surprise -= StrictMath.log(Math.max(1e-12, shares(each.scores(), sharpness)[each.label()]));
        }
        return surprise;
    }
}
