package io.yihu.allinone.fault;

import io.yihu.allinone.fault.Cluster.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One kill.
 *
 * @param victim what dies
 * @param failpoint where it halts by itself, or nothing for a kill at a random moment
 * @param afterMillis how long it may live before
 */
record Blow(Part victim, @Nullable String failpoint, long afterMillis) {
    private static final Logger LOG = LoggerFactory.getLogger(Blow.class);
    private static final List<String> PLACES =
            List.of("before-store", "after-store", "before-send", "after-send", "before-mark", "after-mark");
    /** Of the one service that tells units. */
    private static final List<String> PLACES_OF_DISPATCH = List.of("before-tell", "after-tell");

    /** Every part at a random moment, and every service that decides at every failpoint. */
    static List<Blow> all(Random random) {
        List<Blow> all = new ArrayList<>();
        for (Part part : Part.values()) {
            all.add(new Blow(part, null, 500 + random.nextInt(2500)));
        }
        for (Part part : List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK)) {
            PLACES.forEach(place -> all.add(new Blow(part, place + ":0.1:" + random.nextLong(), 0)));
        }
        PLACES_OF_DISPATCH.forEach(place -> all.add(new Blow(Part.DISPATCH, place + ":0.1:" + random.nextLong(), 0)));
        return all;
    }

    /** How often its victim dies: to arm a failpoint a process is killed at whatever it is doing, and started with it. */
    int kills() {
        return failpoint == null ? 1 : 2;
    }

    void strike(Cluster cluster) {
        LOG.info("killing {} {}", victim, failpoint == null ? "after " + afterMillis + " ms" : "at " + failpoint);
        if (failpoint == null) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(afterMillis));
            cluster.child(victim).kill();
        } else {
            cluster.child(victim).kill();
            cluster.start(victim, List.of("-Dyihu.failpoint=" + failpoint));
            awaitHalt(cluster.child(victim));
        }
        cluster.start(victim, List.of());
        cluster.awaitReady(victim);
    }

    private static void awaitHalt(ChildJvm child) {
        try {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !child.alive());
        } catch (ConditionTimeoutException e) {
            LOG.warn("the failpoint was not reached in time; killed instead");
            child.kill();
        }
    }
}
