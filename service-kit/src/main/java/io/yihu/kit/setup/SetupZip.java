package io.yihu.kit.setup;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A folder as one body: a ZIP file, with or without a folder in it. The same files give the same bytes. */
public final class SetupZip {
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_FILES = 100;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Refusal NOT_A_ZIP =
            Refusal.malformed("not-a-zip", "body", "请求正文不是 ZIP 文件", "The body is no ZIP file");
    private static final Refusal TOO_LARGE =
            Refusal.tooLarge("folder-too-large", "解压后超过 16 MB 或 100 个文件", "More than 16 MB or 100 files when unpacked");

    private SetupZip() {}

    /**
     * Unpacks.
     *
     * @throws RefusedException where it is no ZIP file or holds too much
     */
    public static SetupFolder unpack(byte[] body) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw new RefusedException(TOO_LARGE);
                }
                if (!entry.isDirectory() && !entry.getName().contains("__MACOSX")) {
                    files.put(baseName(entry.getName()), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(NOT_A_ZIP);
        }
        if (files.isEmpty()) {
            throw new RefusedException(NOT_A_ZIP);
        }
        return new SetupFolder(files);
    }

    /** Packs. */
    public static byte[] pack(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes everything", e);
        }
        return packed.toByteArray();
    }

    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
