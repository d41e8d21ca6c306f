package io.yihu.kit.stream;

/** Opens what other packages' tests need. */
public final class TestTopics {
    private TestTopics() {}

    /** Creates topics at this broker. */
    public static MissingTopics missing(String brokers) {
        return new MissingTopics(brokers, (short) 1);
    }
}
