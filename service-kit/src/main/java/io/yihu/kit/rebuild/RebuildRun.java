package io.yihu.kit.rebuild;

import io.yihu.kit.generation.Generations;
import io.yihu.kit.generation.Pointers;
import io.yihu.kit.outbox.Failpoint;
import io.yihu.kit.project.Difference;
import io.yihu.kit.rebuild.Progress.Phase;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * One rebuild from beginning to end. The vector is fixed at the start; both sides are compared at a vector each of them is
 * known to have passed.
 */
final class RebuildRun {

    /**
     * What a run works with.
     *
     * @param brokers bootstrap servers
     */
    record Tools(
            Generations generations,
            Pointers pointers,
            Reports reports,
            List<ProjectorBinding> bindings,
            String brokers,
            RebuildSettings settings) {}

    private final Tools tools;
    private final Progress progress;
    private final Hold hold;
    private final long generation;
    private final Map<Shadow, Vector> shadows = new LinkedHashMap<>();

    RebuildRun(Tools tools, Progress progress, long generation) {
        this.tools = tools;
        this.progress = progress;
        this.hold = new Hold(
                tools.pointers(), tools.reports(), progress, tools.settings().lease());
        this.generation = generation;
    }

    /** Answers whether the new generation is live now. */
    boolean run(boolean swap, boolean evenIfLosing) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, tools.brokers()))) {
            fill();
            shadows.forEach((shadow, vector) -> compare(admin, shadow));
            if (!swap) {
                return false;
            }
            refuseLoss(evenIfLosing);
            swap();
            return true;
        } finally {
            shadows.keySet().forEach(Shadow::close);
        }
    }

    private void fill() {
        long records = 0;
        for (ProjectorBinding binding : tools.bindings()) {
            TopicScan scan = new TopicScan(
                    tools.brokers(), binding.topics(), tools.settings().batch());
            Shadow shadow = new Shadow(binding, tools.generations().collection(binding.name(), generation), scan);
            Vector vector = shadow.ends();
            shadows.put(shadow, vector);
            records += vector.since(shadow.beginnings());
        }
        progress.begun(generation, records);
        hold.enter(Phase.MEASURING);
        shadows.forEach((shadow, vector) -> shadow.readRaw(vector, hold::rawRead));
        hold.enter(Phase.FILLING);
        shadows.forEach((shadow, vector) -> shadow.fill(vector, hold::applied));
    }

    private void compare(Admin admin, Shadow shadow) {
        LiveReader reader = new LiveReader(admin, shadow.binding().group());
        hold.enter(Phase.WAITING);
        reader.awaitPassed(shadow.at(), shadow.beginnings(), hold::beat);
        hold.enter(Phase.COMPARING);
        Comparison comparison = new Comparison(
                shadow.binding().replay().projection(),
                shadow.binding().replay().projection().place().live(),
                shadow.collection(),
                documents -> {
                    progress.compared(documents);
                    hold.beat();
                });
        Settlement settlement = new Settlement(comparison, shadow, reader, hold);
        settlement.settle();
        progress.found(shadow.binding().name(), settlement.confirmed(), settlement.undecided());
    }

    private void refuseLoss(boolean evenIfLosing) {
        long losing = progress.found(Difference.MORE);
        if (losing > 0 && !evenIfLosing) {
            throw new IllegalStateException(losing + " live documents hold what the topics no longer have, so swapping"
                    + " would lose it; republish first, or swap with evenIfLosing");
        }
    }

    /** Whatever a projector finishes from the first step on is in both; whatever it finished before is in the topics by then. */
    private void swap() {
        hold.enter(Phase.SWAPPING);
        hold.step(p -> p.both(progress.id()));
        Failpoint.REBUILD_BOTH.pass();
        shadows.keySet().forEach(shadow -> shadow.catchUp(records -> hold.beat()));
        Instant retired = Instant.now().plus(tools.settings().retire());
        hold.step(p -> p.swap(progress.id(), retired));
        Failpoint.REBUILD_SWAPPED.pass();
    }
}
