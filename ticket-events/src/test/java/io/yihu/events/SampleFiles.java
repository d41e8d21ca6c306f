package io.yihu.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the files that stand for what was released: approved samples and schemas. */
final class SampleFiles {
    private SampleFiles() {}

    /** The approved file of a sample. */
    static JsonNode sample(String name) {
        return EventJson.mapper().readTree(text("samples/" + name + ".json"));
    }

    /** The schema as it was released. */
    static JsonNode released(String wireName) {
        return EventJson.mapper().readTree(text("released/" + wireName + ".json"));
    }

    /** Names of all approved files. */
    static Set<String> names() {
        Path root = root("samples");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString().replace(".json", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root(String resource) {
        try {
            return Path.of(
                    Objects.requireNonNull(SampleFiles.class.getClassLoader().getResource(resource))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = SampleFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
