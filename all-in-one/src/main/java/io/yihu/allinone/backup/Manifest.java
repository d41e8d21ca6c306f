package io.yihu.allinone.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format always {@value #FORMAT}
 * @param formatVersion of the backup file
 * @param dataVersion of the data folder inside
 * @param createdAt ISO-8601, UTC
 * @param withKeys whether the keys to callers are inside
 * @param tickets registered, archived ones included
 * @param documents by database and collection
 * @param files everything inside but the manifest
 */
record Manifest(
        String format,
        Integer formatVersion,
        Integer dataVersion,
        String createdAt,
        Boolean withKeys,
        Long tickets,
        Map<String, Long> documents,
        List<Entry> files) {
    static final String FORMAT = "yihu-backup";
    static final int VERSION = 1;
    static final String NAME = "manifest.json";

    /**
     * One file.
     *
     * @param path relative, with slashes
     */
    record Entry(String path, Long size, String sha256) {}

    /** Of the files in a folder. */
    static Manifest of(int dataVersion, Instant now, boolean withKeys, Map<String, Long> documents, Path folder)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path each : FolderFiles.below(folder, top -> true)) {
            try (InputStream in = Files.newInputStream(each)) {
                String path = folder.relativize(each).toString().replace('\\', '/');
                entries.add(new Entry(path, Files.size(each), OwnerFiles.sha256(in)));
            }
        }
        String createdAt = now.truncatedTo(ChronoUnit.MILLIS).toString();
        return new Manifest(FORMAT, VERSION, dataVersion, createdAt, withKeys, tickets(documents), documents, entries);
    }

    private static long tickets(Map<String, Long> documents) {
        return documents.getOrDefault("yihu_intake.registrations", 0L)
                + documents.getOrDefault("yihu_intake.registrations_archive", 0L);
    }

    long bytes() {
        return files.stream().mapToLong(Entry::size).sum();
    }
}
