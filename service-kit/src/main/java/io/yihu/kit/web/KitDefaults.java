package io.yihu.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Puts the kit's default settings below every other source of settings; any of them may say otherwise. */
final class KitDefaults implements EnvironmentPostProcessor {
    private static final List<String> FILES = List.of("kit-defaults.yml", "kit-stream-defaults.yml");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        FILES.forEach(file -> load(file, environment));
    }

    private static void load(String file, ConfigurableEnvironment environment) {
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file, KitDefaults.class))
                    .forEach(source -> environment.getPropertySources().addLast(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
