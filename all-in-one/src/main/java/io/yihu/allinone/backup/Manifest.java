package io.yihu.allinone.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format always {@value #FORMAT}
 * @param formatVersion of the backup file
 * @param dataVersion of the data folder inside
 * @param createdAt ISO-8601, UTC
 * @param withKeys whether the vault's keys are inside
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

    static long tickets(Map<String, Long> documents) {
        return documents.getOrDefault("yihu_intake.registrations", 0L)
                + documents.getOrDefault("yihu_intake.registrations_archive", 0L);
    }
}
