package io.yihu.kit.rebuild;

import io.yihu.kit.generation.Pointer;
import io.yihu.kit.outbox.Threads;
import io.yihu.kit.rebuild.RebuildRun.Tools;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts rebuilds, one at a time over all instances of the service, and tells of them. */
final class Rebuilds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Supplier<Tools> tools;
    private final RebuildMetrics metrics;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Threads.named("rebuild"));

    /** The tools are asked for when they are used: the bindings are complete only then. */
    Rebuilds(Supplier<Tools> tools, RebuildMetrics metrics) {
        this.tools = tools;
        this.metrics = metrics;
    }

    /** The id of the rebuild begun, or empty where one is under way. */
    Optional<String> start(boolean swap, boolean evenIfLosing) {
        Tools with = tools.get();
        String id = UUID.randomUUID().toString();
        Set<String> names = with.bindings().stream().map(ProjectorBinding::name).collect(Collectors.toSet());
        Instant now = Instant.now();
        Optional<Pointer> begun = with.pointers()
                .change(p -> p.begin(id, names, now, now.plus(with.settings().lease())));
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Progress progress = new Progress(id, swap, now);
        metrics.show(progress);
        with.reports().save(progress, now);
        RebuildRun run = new RebuildRun(with, progress, begun.get().last());
        thread.execute(() -> run(with, run, progress, swap, evenIfLosing));
        return Optional.of(id);
    }

    private static void run(Tools with, RebuildRun run, Progress progress, boolean swap, boolean evenIfLosing) {
        try {
            boolean swapped = run.run(swap, evenIfLosing);
            end(with, progress, swapped, null);
        } catch (RuntimeException e) {
            LOG.warn("The rebuild {} failed; the live projections are as they were", progress.id(), e);
            end(with, progress, false, String.valueOf(e.getMessage()));
        }
        LOG.info("Rebuild {}", progress.document().toJson());
    }

    private static void end(Tools with, Progress progress, boolean swapped, @Nullable String error) {
        progress.ended(swapped, error, Instant.now());
        try {
            with.pointers().change(p -> p.end(progress.id()));
            with.reports().save(progress, Instant.now());
        } catch (RuntimeException e) {
            LOG.warn("The end of rebuild {} could not be kept: {}", progress.id(), e.toString());
        }
    }

    Optional<Document> find(String id) {
        Tools with = tools.get();
        return with.reports().find(id, heardSince(with));
    }

    List<Document> all() {
        Tools with = tools.get();
        return with.reports().all(heardSince(with));
    }

    private static Instant heardSince(Tools with) {
        return Instant.now().minus(with.settings().lease());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
