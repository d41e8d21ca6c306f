package io.yihu.allinone;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/** A data folder of an earlier version, kept in the tests' resources with what was known of it when it was left. */
final class OldFolder {

    /**
     * What it was left with.
     *
     * @param day whose report was kept
     * @param documents by database and collection, some of them
     * @param figures the day's report without the moment it was made
     */
    record Left(LocalDate day, Map<String, Long> documents, JsonNode figures) {}

    private OldFolder() {}

    /** Unpacks it into {@code data} below the folder. */
    static Left unzip(String resource, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(OldFolder.class.getResourceAsStream("old/" + resource));
                ZipInputStream zip = new ZipInputStream(in)) {
            zip.getNextEntry();
            Left left = EventJson.mapper().readValue(zip.readAllBytes(), Left.class);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
            return left;
        }
    }
}
