package io.yihu.allinone.cluster;

import io.yihu.allinone.DataFolder;
import io.yihu.allinone.Part;
import io.yihu.allinone.StartRefused;
import io.yihu.allinone.command.HouseFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.Uuid;

/** {@code ./yihu cluster}: starts the processes, says what is where, and stops all of them on Ctrl-C or SIGTERM. */
public final class ClusterCli {

    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private ClusterCli() {}

    /** Returns an exit code where the cluster cannot be started, else not before this program is told to end. */
    public static int run(List<String> arguments, Path usualData) throws InterruptedException {
        ClusterOptions options;
        try {
            options = ClusterOptions.parse(arguments, usualData);
        } catch (StartRefused e) {
            System.err.println(e.line());
            return NOT_UNDERSTOOD;
        }
        try (DataFolder data = DataFolder.open(options.data());
                RunningCluster cluster = RunningCluster.in(options.data())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cluster), "yihu-stop"));
            start(cluster, options, data);
            new CountDownLatch(1).await();
        } catch (StartRefused e) {
            System.err.println(e.line());
        } catch (IOException | RuntimeException e) {
            System.err.println("无法启动 / cannot start: " + e.getMessage());
        }
        return FAILED;
    }

    private static void start(RunningCluster cluster, ClusterOptions options, DataFolder data) throws IOException {
        Instant begun = Instant.now();
        Topology topology = new Topology(options.data(), options.ports(), clusterId(data), options.given());
        options.ports().check();
        cluster.share(options.ports());
        for (List<Member> wave : topology.waves()) {
            System.out.println("启动 / starting: "
                    + String.join(" ", wave.stream().map(Member::name).toList()));
            cluster.start(wave, (child, code) -> System.err.println(ClusterNotice.dead(child, code)));
        }
        HouseFile.save(data.resolve(HouseFile.NAME), addresses(topology));
        System.out.print(ClusterNotice.ready(cluster, topology, Duration.between(begun, Instant.now())));
    }

    private static Map<Part, URI> addresses(Topology topology) {
        Map<Part, URI> addresses = new EnumMap<>(Part.class);
        topology.ports()
                .shared()
                .forEach((service, port) ->
                        addresses.put(Part.valueOf(service.name()), URI.create("http://127.0.0.1:" + port)));
        addresses.put(Part.FRONT_DOOR, URI.create(topology.address()));
        return addresses;
    }

    /** Made once for a folder. */
    private static String clusterId(DataFolder data) throws IOException {
        Path file = data.resolve("cluster-id");
        if (!Files.exists(file)) {
            Path unfinished = data.resolve("cluster-id.tmp");
            Files.writeString(unfinished, Uuid.randomUuid().toString());
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }

    private static void stop(RunningCluster cluster) {
        System.out.println("集群正在停止… / The cluster is stopping…");
        cluster.close();
    }
}
