package io.yihu.kit.rebuild;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.kit.consume.ConsumeAutoConfiguration;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.generation.Pointers;
import io.yihu.kit.rebuild.RebuildRun.Tools;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Rebuilding projections, for every service. */
@AutoConfiguration(after = ConsumeAutoConfiguration.class)
@ConditionalOnProperty("yihu.service")
@EnableConfigurationProperties(RebuildSettings.class)
public class RebuildAutoConfiguration {

    @Bean(destroyMethod = "close")
    Rebuilds rebuilds(
            ApplicationContext context,
            MongoDatabase database,
            Generations generations,
            Pointers pointers,
            RebuildSettings settings,
            MeterRegistry registry) {
        Reports reports = new Reports(database);
        String brokers = context.getEnvironment().getRequiredProperty("spring.cloud.stream.kafka.binder.brokers");
        return new Rebuilds(
                () -> new Tools(
                        generations,
                        pointers,
                        reports,
                        ProjectorBinding.all(context, context.getEnvironment()),
                        brokers,
                        settings),
                new RebuildMetrics(registry));
    }

    @Bean
    RebuildEndpoint rebuildEndpoint(Rebuilds rebuilds) {
        return new RebuildEndpoint(rebuilds);
    }
}
