package io.yihu.kit.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.kit.KitProperties;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Decision documents and their relay, for every service that names itself with {@code yihu.service}. */
@AutoConfiguration(afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@ConditionalOnProperty("yihu.service")
@EnableConfigurationProperties(KitProperties.class)
public class OutboxAutoConfiguration {

    @Bean
    StorePatience storePatience() {
        return new StorePatience();
    }

    /** The service's own database. */
    @Bean
    @ConditionalOnMissingBean
    MongoDatabase serviceDatabase(MongoClient client, KitProperties properties) {
        return client.getDatabase(properties.databaseName());
    }

    @Bean
    Breaker breaker() {
        return new Breaker();
    }

    @Bean(destroyMethod = "shutdown")
    ThreadPoolExecutor relayWorkers(KitProperties properties) {
        int threads = properties.relayThreads();
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(10_000), Threads.named("relay"));
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    @Bean
    Sender sender(EventGateway gateway, Breaker breaker) {
        return new Sender(gateway, breaker);
    }

    @Bean
    Drain drain(Sender sender) {
        return new Drain(sender, new Archiver());
    }

    @Bean
    DecisionStores decisionStores(
            MongoDatabase database,
            KitProperties properties,
            Drain drain,
            Breaker breaker,
            ThreadPoolExecutor relayWorkers) {
        return new DecisionStores(database, properties.writer(), new Relay(drain, breaker, relayWorkers));
    }

    @Bean
    OutboxLifecycle outboxLifecycle(
            DecisionStores stores,
            Drain drain,
            Breaker breaker,
            ThreadPoolExecutor relayWorkers,
            MeterRegistry registry) {
        RelaySweeper sweeper = new RelaySweeper(stores.opened(), drain, new Archiver(), breaker, relayWorkers);
        return new OutboxLifecycle(stores, sweeper, new OutboxMetrics(registry));
    }

    @Bean
    Republisher republisher(
            DecisionStores stores,
            Sender sender,
            Topics topics,
            ObjectProvider<Republishable> others,
            ThreadPoolExecutor relayWorkers) {
        return new Republisher(stores, sender, topics, others.orderedStream().toList(), relayWorkers);
    }

    @Bean
    @ConditionalOnProperty(name = "yihu.republish-at-start", havingValue = "true")
    RepublishAtStart republishAtStart(Republisher republisher) {
        return new RepublishAtStart(republisher);
    }

    @Bean
    @ConditionalOnBean(Republisher.class)
    RepublishEndpoint republishEndpoint(Republisher republisher) {
        return new RepublishEndpoint(republisher);
    }
}
