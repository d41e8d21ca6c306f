package io.yihu.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invented text and what is to be found in it, written as {@code ⟨phone 13800000000⟩}. */
record Marked(String text, List<Found> expected) {
    private static final Pattern MARK = Pattern.compile("⟨([a-z]+) ([^⟩]+)⟩");

    static Marked parse(String line) {
        Matcher marks = MARK.matcher(line);
        StringBuilder text = new StringBuilder();
        List<Found> expected = new ArrayList<>();
        int copied = 0;
        while (marks.find()) {
            text.append(line, copied, marks.start());
            int start = text.length();
            text.append(marks.group(2));
            expected.add(
                    new Found(PersonalKind.valueOf(marks.group(1).toUpperCase(Locale.ROOT)), start, text.length()));
            copied = marks.end();
        }
        return new Marked(text.append(line.substring(copied)).toString(), expected);
    }

    static List<Marked> read(String resource) {
        try (InputStream in = Marked.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Marked::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
