package io.yihu.kit.rebuild;

import io.yihu.kit.project.Difference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How far a rebuild is and what it has found. Written by its thread, read by others. */
final class Progress {
    private static final int NAMED = 20;

    /** Where it stands, in the order of a run that swaps. */
    enum Phase {
        STARTING,
        MEASURING,
        FILLING,
        WAITING,
        COMPARING,
        SWAPPING,
        DONE,
        FAILED
    }

    private final String id;
    private final boolean swap;
    private final Instant startedAt;
    private final Rate raw = new Rate();
    private final Rate fill = new Rate();
    private final Map<Difference, Long> differences = new EnumMap<>(Difference.class);
    private final List<String> first = new ArrayList<>();
    private Phase phase = Phase.STARTING;
    private long generation;
    private long expected;
    private long compared;
    private long undecided;
    private boolean swapped;
    private @Nullable String error;
    private @Nullable Instant endedAt;

    Progress(String id, boolean swap, Instant startedAt) {
        this.id = id;
        this.swap = swap;
        this.startedAt = startedAt;
    }

    String id() {
        return id;
    }

    synchronized void begun(long ofGeneration, long records) {
        generation = ofGeneration;
        expected = records;
    }

    synchronized void enter(Phase next) {
        phase = next;
        switch (next) {
            case MEASURING -> raw.start();
            case FILLING -> fill.start();
            default -> fill.stop();
        }
    }

    synchronized void rawRead(int records) {
        raw.add(records);
    }

    synchronized void applied(int records) {
        fill.add(records);
    }

    synchronized void compared(int documents) {
        compared += documents;
    }

    synchronized void found(String name, Map<String, Difference> confirmed, int undecidedDocuments) {
        confirmed.forEach((document, difference) -> {
            differences.merge(difference, 1L, Long::sum);
            if (first.size() < NAMED) {
                first.add(name + "/" + document + " " + difference);
            }
        });
        undecided += undecidedDocuments;
    }

    synchronized long found(Difference difference) {
        return differences.getOrDefault(difference, 0L);
    }

    synchronized void ended(boolean hasSwapped, @Nullable String reason, Instant now) {
        swapped = hasSwapped;
        error = reason;
        endedAt = now;
        phase = reason == null ? Phase.DONE : Phase.FAILED;
    }

    synchronized boolean running() {
        return endedAt == null;
    }

    synchronized long recordsRead() {
        return fill.records();
    }

    synchronized long recordsExpected() {
        return expected;
    }

    synchronized long documentsCompared() {
        return compared;
    }

    synchronized long documentsDifferent() {
        return differences.values().stream().mapToLong(Long::longValue).sum();
    }

    synchronized Document document() {
        Document kinds = new Document();
        differences.forEach((difference, count) -> kinds.append(difference.name(), count));
        return new Document("_id", id)
                .append("phase", phase.name())
                .append("startedAt", startedAt.toString())
                .append("endedAt", endedAt == null ? null : endedAt.toString())
                .append("swap", swap)
                .append("swapped", swapped)
                .append("generation", generation)
                .append("records", fill.records())
                .append("recordsExpected", expected)
                .append("recordsPerSecond", fill.perSecond())
                .append("rawRecordsPerSecond", raw.perSecond())
                .append("documentsCompared", compared)
                .append("differences", documentsDifferent())
                .append("undecided", undecided)
                .append("kinds", kinds)
                .append("first", List.copyOf(first))
                .append("error", error);
    }
}
