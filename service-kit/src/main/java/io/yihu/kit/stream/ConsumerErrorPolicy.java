package io.yihu.kit.stream;

import java.util.Map;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens when a batch fails: it is tried again in place, for ever, with a pause that grows to a cap well below the
 * poll interval. Order is kept, and an outage of the store drains nothing into the dead-letter topic. Records nobody can
 * read never come here: the reader sends them to the dead-letter topic at once. No kind of failure is given up: what
 * spring-kafka holds for hopeless by default, such as a ClassCastException, would skip the whole batch.
 */
final class ConsumerErrorPolicy implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> {
    private static final long FIRST_PAUSE_MS = 200;
    private static final long LONGEST_PAUSE_MS = 5_000;

    @Override
    public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
        ExponentialBackOff pause = new ExponentialBackOff(FIRST_PAUSE_MS, 2.0);
        pause.setMaxInterval(LONGEST_PAUSE_MS);
        DefaultErrorHandler handler = new DefaultErrorHandler(pause);
        handler.setClassifications(Map.of(), true);
        container.setCommonErrorHandler(handler);
    }
}
