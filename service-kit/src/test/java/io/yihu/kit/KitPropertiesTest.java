package io.yihu.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KitPropertiesTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withPropertyValues("yihu.service=intake");

    @EnableConfigurationProperties(KitProperties.class)
    static class Settings {}

    @Test
    void the_service_alone_is_enough() {
        runner.run(context -> assertThat(context.getBean(KitProperties.class).topicPartitions())
                .isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yihu.service=", "yihu.topic-partitions=0", "yihu.topic-replication=0", "yihu.relay-threads=-1"})
    void a_setting_nothing_can_run_on_is_refused_at_the_start(String setting) {
        runner.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
    }
}
