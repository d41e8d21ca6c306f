package io.yihu.intake.again;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.outbox.DecisionStore;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of similar tickets and who keeps it. */
@Configuration(proxyBeanMethods = false)
class AgainConfiguration {
    private static final int PATIENCE_MS = 10_000;

    @Bean(destroyMethod = "close")
    WordIndex wordIndex(AgainProperties properties) {
        return WordIndex.open(properties.folder());
    }

    @Bean
    IndexAge indexAge(MeterRegistry registry, WordIndex index) {
        return new IndexAge(registry, index);
    }

    /** Open tickets are looked up by where they are, newest first. */
    @Bean
    TicketLook ticketLook(
            DecisionStore<Registration> registrations, MongoDatabase database, WordIndex index, Clock clock) {
        MongoCollection<Document> open = database.getCollection("registrations");
        open.createIndex(Indexes.compoundIndex(Indexes.ascending(Candidates.ESTATE), Indexes.descending("_id")));
        open.createIndex(Indexes.compoundIndex(Indexes.ascending(Candidates.COMMUNITY), Indexes.descending("_id")));
        return new TicketLook(registrations, open, index, clock);
    }

    @Bean
    WordFollower wordFollower(
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers,
            TicketLook look,
            WordIndex index,
            IndexAge age,
            WordFollower.Settings settings) {
        Supplier<Consumer<byte[], byte[]>> consumers = () -> new KafkaConsumer<>(consuming(brokers));
        return new WordFollower(consumers, look, index, age, settings);
    }

    @Bean
    WordFollower.Settings wordFollowing(AgainProperties properties, Clock clock) {
        return new WordFollower.Settings(properties.closed(), clock);
    }

    private static Map<String, Object> consuming(String brokers) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MS,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class);
    }
}
