package io.yihu.kit.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.DefaultResourceLoader;

/** The files that a new installation begins with. */
public final class PackagedFolder {
    private PackagedFolder() {}

    /**
     * Reads them.
     *
     * @param location of the folder, such as {@code classpath:reference/} or {@code file:office/}
     * @throws UncheckedIOException naming the file that is not there
     */
    public static SetupFolder read(String location, List<String> names) {
        DefaultResourceLoader loader = new DefaultResourceLoader();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream in = loader.getResource(location + name).getInputStream()) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + location + name, e);
            }
        }
        return new SetupFolder(files);
    }
}
