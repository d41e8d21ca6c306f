package io.yihu.dispatch.domain.simulation;

/**
 * What a unit gets by first dispatches.
 *
 * @param led tickets it leads
 * @param assisted tickets it assists in
 */
public record Load(int led, int assisted) {
    static final Load NONE = new Load(0, 0);

    Load lead() {
        return new Load(led + 1, assisted);
    }

    Load assist() {
        return new Load(led, assisted + 1);
    }
}
