package io.yihu.kit.setup;

import io.yihu.kit.table.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.DefaultResourceLoader;

/** The files that a new installation begins with. */
public final class PackagedFolder {
    private static final DefaultResourceLoader LOADER = new DefaultResourceLoader();

    private PackagedFolder() {}

    /**
     * Reads them.
     *
     * @param location of the folder, such as {@code classpath:reference/} or {@code file:office/}
     * @throws UncheckedIOException naming the file that is not there
     */
    public static SetupFolder read(String location, List<String> names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        names.forEach(name -> files.put(name, bytes(location, name)));
        return new SetupFolder(files);
    }

    /**
     * Reads the files of these tables; of those that may be missing, the ones that are there.
     *
     * @throws UncheckedIOException naming the file that is not there
     */
    public static SetupFolder ofTables(String location, List<Layout> layouts) {
        return read(
                location,
                layouts.stream()
                        .filter(layout -> layout.required()
                                || LOADER.getResource(location + layout.file()).exists())
                        .map(Layout::file)
                        .toList());
    }

    private static byte[] bytes(String location, String name) {
        try (InputStream in = LOADER.getResource(location + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + location + name, e);
        }
    }
}
