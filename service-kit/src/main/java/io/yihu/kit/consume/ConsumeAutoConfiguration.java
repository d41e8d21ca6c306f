package io.yihu.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.kit.KitProperties;
import io.yihu.kit.generation.GenerationAutoConfiguration;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.outbox.EventGateway;
import io.yihu.kit.outbox.Threads;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/**
 * Readers of topics, and the projections every service has with the functions that keep them. A service binds the ones it
 * wants to topics, and brings its own {@link TicketProjection}.
 */
@AutoConfiguration(after = GenerationAutoConfiguration.class)
@ConditionalOnProperty("yihu.service")
public class ConsumeAutoConfiguration {
    private static final int WORKERS = 16;

    @Bean(destroyMethod = "shutdown")
    ExecutorService reactionWorkers() {
        return Executors.newFixedThreadPool(WORKERS, Threads.named("reactions"));
    }

    @Bean
    Readers readers(
            EventGateway gateway,
            MeterRegistry registry,
            ExecutorService reactionWorkers,
            KitProperties properties,
            ObjectProvider<Follower> followers) {
        return new Readers(
                gateway,
                registry,
                reactionWorkers,
                properties.service(),
                followers.orderedStream().toList());
    }

    @Bean
    TextProjection textProjection(Generations generations) {
        return new TextProjection(generations.place("texts"));
    }

    @Bean
    ReferenceProjection referenceProjection(Generations generations) {
        return new ReferenceProjection(generations.place("references"));
    }

    @Bean
    Consumer<Message<List<Object>>> ticketFacts(Readers readers, TicketProjection tickets) {
        return readers.facts(tickets);
    }

    @Bean
    Consumer<Message<List<Object>>> ticketTexts(Readers readers, TextProjection texts) {
        return readers.texts(texts);
    }

    @Bean
    Consumer<Message<List<Object>>> references(Readers readers, ReferenceProjection references) {
        return readers.references(references);
    }
}
