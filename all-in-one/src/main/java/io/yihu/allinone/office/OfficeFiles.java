package io.yihu.allinone.office;

import io.yihu.allinone.command.Words;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.intake.domain.setup.IntakeTables;
import io.yihu.kit.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of an office's folder. */
final class OfficeFiles {
    static final String README = "README.md";

    private OfficeFiles() {}

    /** The folder named by what is left of the words, or the usual one. */
    static Path folder(Words words) {
        return words.rest(0, 1).stream()
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .map(Path::of)
                .orElse(Path.of("office"));
    }

    /** The folder a new office begins with: the packaged tables of the services, and how to edit them. */
    static Map<String, byte[]> packaged() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(README, resource("/io/yihu/allinone/office/" + README));
        Stream.of(IntakeTables.ALL, DispatchLayouts.ALL)
                .flatMap(List::stream)
                .map(Layout::file)
                .forEach(name -> files.put(name, resource("/reference/" + name)));
        return files;
    }

    /** The tables in a folder. */
    static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tables = Files.list(folder)) {
            for (Path table : tables.filter(OfficeFiles::isTable).toList()) {
                files.put(table.getFileName().toString(), Files.readAllBytes(table));
            }
        }
        return files;
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && name.endsWith(".csv") && !name.startsWith(".");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(OfficeFiles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
