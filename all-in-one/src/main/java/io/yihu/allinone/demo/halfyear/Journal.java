package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.client.HouseException;
import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What has been played so far, one line a step, on disk before the next step is taken. The first line says which half year
 * it is; a last line that a crash tore off is forgotten, since its step is repeated under the same key.
 */
final class Journal {
    private static final int VERSION = 1;

    private final Path file;
    private final Head head;
    private final List<Entry> entries;
    private final boolean finished;

    /**
     * Which half year it is.
     *
     * @param end the last instant that is played
     * @param tickets how many the script has
     */
    record Head(Integer version, Long seed, Instant end, Integer tickets) {
        static Head of(long seed, Instant end, int tickets) {
            return new Head(VERSION, seed, end, tickets);
        }
    }

    /** One line: the head, a step, or the end. */
    private record Line(
            @Nullable Head head,
            @Nullable Entry step,
            @Nullable Instant finished) {}

    private Journal(Path file, List<Line> lines) {
        this.file = file;
        Head first = lines.isEmpty() ? null : lines.get(0).head();
        if (first == null || first.version() != VERSION) {
            throw new HouseException(
                    "演示记录无法识别，请换用空的数据目录 / not a journal of this demo, use an empty data folder: " + file);
        }
        this.head = first;
        this.entries =
                lines.stream().map(Line::step).filter(step -> step != null).toList();
        this.finished = lines.stream().anyMatch(line -> line.finished() != null);
    }

    /** The journal there is, or a new one of this half year. */
    static Journal open(Path file, Head fresh) {
        try {
            List<Line> lines = Files.exists(file) ? read(file) : List.of();
            if (lines.isEmpty()) {
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
                Line first = new Line(fresh, null, null);
                write(file, first);
                lines = List.of(first);
            }
            return new Journal(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Head head() {
        return head;
    }

    /** The steps of earlier runs. */
    List<Entry> entries() {
        return entries;
    }

    /** Whether an earlier run came to the end. */
    boolean finished() {
        return finished;
    }

    /** Forgets a half year of which nothing was played. */
    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void append(Entry entry) {
        write(file, new Line(null, entry, null));
    }

    void finish(Instant at) {
        write(file, new Line(null, null, at));
    }

    private static void write(Path file, Line line) {
        try {
            Files.writeString(
                    file,
                    EventJson.mapper().writeValueAsString(line) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All whole lines; what is left of a torn one is cut off. */
    private static List<Line> read(Path file) throws IOException {
        String text = Files.readString(file);
        int whole = text.lastIndexOf('\n') + 1;
        if (whole < text.length()) {
            Files.writeString(file, text.substring(0, whole), StandardCharsets.UTF_8);
        }
        List<Line> lines = new ArrayList<>();
        for (String line : text.substring(0, whole).split("\n")) {
            if (!line.isBlank()) {
                lines.add(line(file, line));
            }
        }
        return lines;
    }

    private static Line line(Path file, String text) {
        try {
            return EventJson.mapper().readValue(text, Line.class);
        } catch (JacksonException e) {
            throw new HouseException("演示记录已损坏 / the demo's journal is damaged: " + file, e);
        }
    }
}
