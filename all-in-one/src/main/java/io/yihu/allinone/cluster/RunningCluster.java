package io.yihu.allinone.cluster;

import io.yihu.allinone.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/**
 * The processes of a cluster and the ports their instances share. Members are started wave by wave and stopped in
 * reverse; one that dies in between is told of, and the others go on.
 */
final class RunningCluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final long LOOK_MILLIS = 300;

    private final Path logs;
    private final List<List<Child>> waves = new ArrayList<>();
    private final List<SharedPort> shared = new ArrayList<>();
    private final List<CompletableFuture<Void>> watches = new ArrayList<>();
    private volatile boolean closing;

    private RunningCluster(Path logs) {
        this.logs = logs;
    }

    /** Nothing is started yet. */
    static RunningCluster in(Path data) throws IOException {
        return new RunningCluster(Files.createDirectories(data.resolve("logs")));
    }

    /** Begins to listen for all instances of each service. */
    void share(Ports ports) {
        ports.shared().forEach((service, port) -> shared.add(SharedPort.open(port, ports.instances(service))));
    }

    /**
     * Starts the members of one wave and returns when all of them serve.
     *
     * @param whenDead is told of a member that ends before this cluster is closed, with its exit code
     * @throws StartRefused naming the member that ended or did not serve in time
     */
    void start(List<Member> wave, BiConsumer<Child, Integer> whenDead) throws IOException {
        List<Child> children = new ArrayList<>();
        synchronized (waves) {
            if (closing) {
                return;
            }
            for (Member member : wave) {
                children.add(Child.start(member, logs));
            }
            waves.add(children);
        }
        Instant limit = Instant.now().plus(PATIENCE);
        children.forEach(child -> await(child, limit));
        children.forEach(child -> watches.add(child.end().thenAccept(code -> {
            if (!closing) {
                whenDead.accept(child, code);
            }
        })));
    }

    private void await(Child child, Instant limit) {
        while (!child.ready() && !closing) {
            if (!child.alive()) {
                throw refused(child, "启动失败", "ended while starting");
            }
            if (Instant.now().isAfter(limit)) {
                throw refused(child, "未能及时就绪", "did not get ready in time");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        }
    }

    private static StartRefused refused(Child child, String chinese, String english) {
        String name = child.member().name();
        return new StartRefused(name + " " + chinese, name + " " + english + ", see " + child.log());
    }

    List<Child> children() {
        synchronized (waves) {
            return waves.stream().flatMap(List::stream).toList();
        }
    }

    /** Stops the last wave first; a second call does nothing. */
    @Override
    public void close() {
        List<List<Child>> rest;
        synchronized (waves) {
            closing = true;
            rest = new ArrayList<>(waves);
            waves.clear();
        }
        Collections.reverse(rest);
        for (List<Child> wave : rest) {
            wave.forEach(Child::stop);
            wave.forEach(Child::close);
        }
        shared.forEach(SharedPort::close);
    }
}
