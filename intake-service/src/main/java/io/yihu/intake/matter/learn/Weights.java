package io.yihu.intake.matter.learn;

import java.util.Arrays;

/**
 * What each term says for or against one label, in steps small enough not to be noticed: two bytes instead of eight.
 *
 * @param steps by term; the last one is how common the label is
 */
record Weights(float step, short[] steps) {

    static Weights of(double[] exact) {
        double most = Arrays.stream(exact).map(Math::abs).max().orElse(0);
        float step = most == 0 ? 1 : (float) (most / Short.MAX_VALUE);
        short[] steps = new short[exact.length];
        for (int i = 0; i < exact.length; i++) {
            steps[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(exact[i] / step)));
        }
        return new Weights(step, steps);
    }

    double of(int term) {
        return (double) step * steps[term];
    }

    double score(Terms.Row row) {
        double sum = of(steps.length - 1);
        for (int i = 0; i < row.terms().length; i++) {
            sum += of(row.terms()[i]) * row.values()[i];
        }
        return sum;
    }
}
