package io.yihu.allinone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the house that last ran on a folder answers, for the commands that speak with it: one {@code part=address} a line. */
final class Addresses {
    static final String FILE = "yihu.addresses";

    private Addresses() {}

    static void write(Path file, Map<Part, URI> services, String kafka) {
        StringBuilder lines = new StringBuilder();
        services.forEach(
                (part, uri) -> lines.append(name(part)).append('=').append(uri).append('\n'));
        lines.append(name(Part.BROKER)).append('=').append(kafka).append('\n');
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException nothing ever ran there, or it had no such part */
    static String read(Path data, Part part) throws IOException {
        String prefix = name(part) + "=";
        return Files.readAllLines(data.resolve(FILE)).stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .findFirst()
                .orElseThrow(() -> new IOException("no address of " + name(part)));
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
