package io.yihu.intake.matter.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms that are known, and how much each says: the rarer, the more (inverse document frequency). A text becomes a row
 * of length 1, so that a long one says no more than a short one.
 */
final class Terms {
    private final Recipe recipe;
    private final List<String> names;
    private final float[] weights;
    private final Map<String, Integer> places = new HashMap<>();

    Terms(Recipe recipe, List<String> names, float[] weights) {
        this.recipe = recipe;
        this.names = List.copyOf(names);
        this.weights = weights;
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
    }

    /** A text in numbers; the terms ascend. */
    record Row(int[] terms, float[] values) {}

    static Terms of(Recipe recipe, List<Example> examples) {
        SortedMap<String, Integer> texts = new TreeMap<>();
        for (Example example : examples) {
            recipe.count(example.text()).keySet().forEach(term -> texts.merge(term, 1, Integer::sum));
        }
        texts.values().removeIf(count -> count < recipe.texts());
        float[] weights = new float[texts.size()];
        int i = 0;
        for (int count : texts.values()) {
            weights[i++] = (float) (StrictMath.log((1.0 + examples.size()) / (1.0 + count)) + 1);
        }
        return new Terms(recipe, List.copyOf(texts.keySet()), weights);
    }

    Recipe recipe() {
        return recipe;
    }

    List<String> names() {
        return names;
    }

    float[] weights() {
        return weights;
    }

    Row row(String text) {
        SortedMap<Integer, Float> found = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> each : recipe.count(text).entrySet()) {
            Integer place = places.get(each.getKey());
            if (place != null) {
                double value = (1 + StrictMath.log(each.getValue())) * weights[place];
                found.put(place, (float) value);
                squares += value * value;
            }
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        int[] terms = new int[found.size()];
        float[] values = new float[found.size()];
        int i = 0;
        for (Map.Entry<Integer, Float> each : found.entrySet()) {
            terms[i] = each.getKey();
            values[i++] = each.getValue() / length;
        }
        return new Row(terms, values);
    }
}
