package io.yihu.kit.setup;

import com.mongodb.client.MongoDatabase;
import io.yihu.kit.outbox.OutboxAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The versions of a service's set-up, and for a service that has one the follower. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnProperty("yihu.service")
@EnableConfigurationProperties(SetupProperties.class)
public class SetupAutoConfiguration {
    @Bean
    SetupVersions setupVersions(MongoDatabase database) {
        return new SetupVersions(database);
    }

    @Bean
    @ConditionalOnBean(Setup.class)
    SetupFollower setupFollower(Setup<?> setup, SetupProperties properties) {
        return new SetupFollower(setup, properties.poll());
    }
}
