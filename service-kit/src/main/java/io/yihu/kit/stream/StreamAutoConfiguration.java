package io.yihu.kit.stream;

import io.yihu.kit.KitProperties;
import io.yihu.kit.outbox.EventGateway;
import io.yihu.kit.outbox.OutboxAutoConfiguration;
import io.yihu.kit.outbox.Topics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.support.KafkaHeaderMapper;

/** Topics, headers, the way out and the error policy. */
@AutoConfiguration(before = OutboxAutoConfiguration.class)
@ConditionalOnProperty("yihu.service")
@EnableConfigurationProperties(KitProperties.class)
public class StreamAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EventGateway eventGateway(StreamBridge bridge) {
        return new StreamBridgeGateway(bridge);
    }

    /** Named in {@code spring.cloud.stream.kafka.binder.header-mapper-bean-name}. */
    @Bean
    KafkaHeaderMapper cloudEventHeaderMapper() {
        return new CloudEventHeaderMapper();
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> consumerErrorPolicy() {
        return new ConsumerErrorPolicy();
    }

    @Bean
    MissingTopics missingTopics(
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers, KitProperties properties) {
        return new MissingTopics(brokers, properties.topicReplication());
    }

    @Bean
    Topics topics(MissingTopics missingTopics, KitProperties properties) {
        return new TopicProvisioner(missingTopics, properties.topicPartitions(), properties.topicReplication());
    }

    @Bean
    TopicsLifecycle topicsLifecycle(Topics topics) {
        return new TopicsLifecycle(topics);
    }
}
