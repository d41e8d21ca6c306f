package io.yihu.kit.generation;

import com.mongodb.client.MongoDatabase;
import io.yihu.kit.outbox.OutboxAutoConfiguration;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Where the projections of a service live. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnProperty("yihu.service")
public class GenerationAutoConfiguration {

    @Bean
    Pointers projectionPointers(MongoDatabase database) {
        return new Pointers(database);
    }

    @Bean
    Generations generations(MongoDatabase database, Pointers projectionPointers) {
        return new Generations(database, projectionPointers);
    }

    @Bean
    Tidying generationTidying(
            MongoDatabase database,
            Pointers projectionPointers,
            Generations generations,
            @Value("${yihu.rebuild.tidy:PT15S}") Duration period) {
        return new Tidying(database, projectionPointers, generations, period.toMillis());
    }
}
