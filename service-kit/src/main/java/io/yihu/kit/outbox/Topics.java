package io.yihu.kit.outbox;

/** The topics of this house on the broker. */
@FunctionalInterface
public interface Topics {

    /**
     * Creates those that are missing.
     *
     * @throws IllegalStateException where the broker does not answer in time
     */
    void provision();
}
