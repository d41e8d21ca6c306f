package io.yihu.kit.house;

import io.yihu.kit.decision.DecisionState;

/** The state of the tests' decision document: how often it was switched, and whether that was all. */
public record Lamp(Integer switched, Boolean broken) implements DecisionState {

    public static Lamp fresh() {
        return new Lamp(0, false);
    }

    public Lamp again() {
        return new Lamp(switched + 1, false);
    }

    public Lamp done() {
        return new Lamp(switched, true);
    }

    @Override
    public boolean finished() {
        return broken;
    }
}
