package io.yihu.allinone.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.EventJson;
import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.kit.KitProperties;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every environment variable of our programs is a setting that the program knows, and is understood. */
class ServiceSettingsTest {
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private final ComposeFile compose = ComposeFile.read();

    @Test
    void every_variable_names_a_setting_of_the_framework_or_of_that_service() throws Exception {
        Set<String> framework = framework();
        for (String service : ComposeFile.PROGRAMS.keySet()) {
            Set<String> own = own(service);

            assertThat(compose.environment(service).keySet())
                    .as(service)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(framework.contains(plain(name)) || own.contains(plain(name)))
                            .as(name)
                            .isTrue());
        }
    }

    @Test
    void a_variable_that_is_no_setting_would_be_found() throws Exception {
        assertThat(framework()).doesNotContain(plain("SPRING_KAFKA_BOOTSTRAP_SERVER"));
        assertThat(own("dispatch"))
                .contains(plain("YIHU_TOPIC_REPLICATION"))
                .doesNotContain(plain("YIHU_INTAKE_KEYSET"));
    }

    @Test
    void the_front_door_understands_its_variables() {
        FrontDoorProperties bound = binder("front-door")
                .bind("yihu.front-door", FrontDoorProperties.class)
                .get();

        assertThat(bound.targets().feedback()).isEqualTo(URI.create("http://feedback:8083"));
        assertThat(bound.targets().identity()).isEqualTo(URI.create("http://identity:8090"));
        assertThat(bound.publicAddress()).isEqualTo(URI.create("https://yihu.example.org"));
        assertThat(bound.signIn().clientSecretFile()).isEqualTo(Path.of("/run/secrets/front-door-secret"));
        assertThat(bound.issuer())
                .isEqualTo(compose.environment("intake")
                        .get("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI")
                        .replace("${YIHU_ADDRESS:?see .env.example}", "https://yihu.example.org"));
    }

    @Test
    void the_services_understand_theirs() {
        Binder binder = binder("intake");

        assertThat(binder.bind("yihu", KitProperties.class).get().topicReplication())
                .isEqualTo((short) 3);
        assertThat(binder.bind("spring.kafka.bootstrap-servers", String.class).get())
                .isEqualTo("kafka-1:9092,kafka-2:9092,kafka-3:9092");
        assertThat(binder.bind("yihu.intake.keyset", Path.class).get())
                .isEqualTo(Path.of("/var/lib/yihu/keys/intake-keyset.json"));
    }

    @Test
    void the_address_of_the_store_comes_from_its_secret_and_wins_over_the_packaged_one(@TempDir Path secrets)
            throws Exception {
        String name = "spring.mongodb.uri";
        Files.writeString(secrets.resolve(name), "mongodb://yihu:not-a-secret@mongo-1/\n");
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "compose-systemEnvironment", Map.of("SPRING_CONFIG_IMPORT", "configtree:" + secrets + "/")));

        try (var context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .environment(environment)
                .properties("spring.config.name=intake")
                .run()) {
            assertThat(context.getEnvironment().getProperty(name)).isEqualTo("mongodb://yihu:not-a-secret@mongo-1/");
            assertThat(context.getEnvironment().getProperty("server.port")).isEqualTo("8081");
        }
        assertThat(compose.environment("intake")).containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    private Binder binder(String service) {
        Map<String, Object> environment = new HashMap<>();
        compose.environment(service)
                .forEach((name, value) -> environment.put(
                        name, value.replace("${YIHU_ADDRESS:?see .env.example}", "https://yihu.example.org")));
        environment.putIfAbsent("YIHU_SERVICE", service);
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", environment));
        return new Binder(ConfigurationPropertySources.from(sources));
    }

    /** What Spring Boot and Spring Cloud on the class path say they know. */
    private static Set<String> framework() throws Exception {
        Set<String> names = new HashSet<>(Set.of(plain("spring.config.import")));
        for (URL url :
                Collections.list(Thread.currentThread().getContextClassLoader().getResources(METADATA))) {
            try (InputStream in = url.openStream()) {
                EventJson.mapper()
                        .readTree(in)
                        .path("properties")
                        .forEach(property ->
                                names.add(plain(property.path("name").asString())));
            }
        }
        return names;
    }

    /** Of the kit and of the service itself. */
    private static Set<String> own(String service) throws Exception {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> names = new HashSet<>();
        for (String owner : new String[] {"io.yihu.kit", "io.yihu." + service.replace("-", "")}) {
            for (BeanDefinition found : scan.findCandidateComponents(owner)) {
                Class<?> type = Class.forName(found.getBeanClassName());
                add(
                        names,
                        AnnotationUtils.findAnnotation(type, ConfigurationProperties.class)
                                .value(),
                        type);
            }
        }
        return names;
    }

    private static void add(Set<String> names, String prefix, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = prefix + "." + component.getName();
            names.add(plain(name));
            if (component.getType().isRecord()) {
                add(names, name, component.getType());
            }
        }
    }

    /** However it is written: as a variable, with hyphens, in camel case. */
    private static String plain(String name) {
        return name.replaceAll("[._-]", "").toUpperCase(Locale.ROOT);
    }
}
