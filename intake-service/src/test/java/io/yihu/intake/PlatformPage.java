package io.yihu.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example of the page on platforms.
 *
 * @param rows to add, by file
 * @param body what the platform sends
 * @param answer what it is told, with some number of a ticket
 */
record PlatformPage(Map<String, String> rows, String body, String answer) {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ([\\w.-]+)\n(.*?)```", Pattern.DOTALL);

    static PlatformPage read(String name) throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher found = BLOCK.matcher(Files.readString(Path.of("../docs").resolve(name)));
        while (found.find()) {
            blocks.put(found.group(2), found.group(3));
        }
        String body = blocks.remove("body").strip();
        String answer = blocks.remove("answer").strip();
        return new PlatformPage(blocks, body, answer);
    }

    static byte[] join(byte[] table, byte[] rows) {
        return (new String(table, StandardCharsets.UTF_8) + new String(rows, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }
}
