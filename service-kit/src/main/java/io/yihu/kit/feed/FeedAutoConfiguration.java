package io.yihu.kit.feed;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.kit.KitProperties;
import io.yihu.kit.outbox.OutboxAutoConfiguration;
import io.yihu.kit.stream.MissingTopics;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** A feed for the service that brings a {@link FeedSource}. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnBean(FeedSource.class)
public class FeedAutoConfiguration {
    private static final String COLLECTION = "unit_feed";
    private static final int BLOCK_MS = 3_000;
    private static final int REQUEST_MS = 5_000;
    private static final int DELIVERY_MS = 8_000;

    @Bean
    FeedMarks feedMarks(MongoDatabase database) {
        FeedMarks marks = new FeedMarks(database.getCollection(COLLECTION));
        marks.createIndexes();
        return marks;
    }

    @Bean
    Feed feed(FeedMarks feedMarks) {
        return new Feed(feedMarks);
    }

    /** Gives up, and so returns, well within a lease. */
    @Bean(destroyMethod = "close")
    Producer<byte[], byte[]> feedProducer(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MS,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MS,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MS),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Bean
    FeedVoice feedVoice(
            FeedSource source,
            MissingTopics topics,
            Producer<byte[], byte[]> feedProducer,
            KitProperties properties,
            Clock clock) {
        return new FeedVoice(source, topics, feedProducer, properties.writer(), clock);
    }

    @Bean
    FeedSweep feedSweep(FeedSource source, FeedMarks marks, FeedVoice voice, MeterRegistry registry) {
        return new FeedSweep(source, marks, voice, new FeedAge(registry));
    }

    @Bean
    FeedAgain feedAgain(FeedSource source, FeedMarks marks, FeedVoice voice) {
        return new FeedAgain(source, marks, voice);
    }
}
