package io.yihu.allinone.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Prometheus asks every program of the compose file, where it listens. */
class ScrapedTest {
    private final ComposeFile compose = ComposeFile.read();

    @Test
    void every_program_is_scraped_at_the_port_of_its_health_check() throws IOException {
        Map<String, Integer> scraped = targets().stream()
                .collect(Collectors.toMap(
                        target -> ComposeFile.<List<String>>cast(target.get("names"))
                                .get(0),
                        target -> (Integer) target.get("port")));

        assertThat(scraped).containsOnlyKeys(ComposeFile.PROGRAMS.keySet());
        scraped.forEach((name, port) -> assertThat(healthCheck(name)).as(name).contains(String.valueOf(port)));
    }

    private static List<Map<String, Object>> targets() throws IOException {
        Map<String, Object> config =
                new Yaml().load(Files.readString(ComposeFile.ROOT.resolve("deploy/prometheus/prometheus.yml")));
        Map<String, Object> job = ComposeFile.<List<Map<String, Object>>>cast(config.get("scrape_configs"))
                .get(0);
        return ComposeFile.cast(job.get("dns_sd_configs"));
    }

    private List<String> healthCheck(String name) {
        return ComposeFile.cast(
                ComposeFile.<Map<String, Object>>cast(compose.service(name).get("healthcheck"))
                        .get("test"));
    }
}
