package io.yihu.allinone.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.allinone.StartRefused;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With one real member, the store. */
class RunningClusterTest {

    @TempDir
    private Path folder;

    private final BlockingQueue<String> told = new ArrayBlockingQueue<>(4);

    @Test
    void a_member_that_dies_is_named_with_its_log_and_one_that_is_stopped_is_not() throws Exception {
        try (RunningCluster cluster = RunningCluster.in(folder)) {
            cluster.start(List.of(store("store-1", freePort()), store("store-2", freePort())), this::tell);
            Child first = cluster.children().get(0);
            Child second = cluster.children().get(1);

            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

            assertThat(told.poll(60, TimeUnit.SECONDS))
                    .contains("store-1 has ended with 137, the others go on", "store-1.log");
            assertThat(interrupted(second).alive())
                    .as("Ctrl-C is the starter's")
                    .isTrue();
            cluster.close();
            assertThat(second.alive()).isFalse();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void one_that_cannot_start_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RunningCluster cluster = RunningCluster.in(folder)) {
            List<Member> wave = List.of(store("store-1", taken.getLocalPort()));

            assertThatThrownBy(() -> cluster.start(wave, this::tell))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("store-1 ended while starting, see " + folder);
        }
    }

    private static Child interrupted(Child child) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor();
        assertThat(child.end().completeOnTimeout(-1, 500, TimeUnit.MILLISECONDS).join())
                .isEqualTo(-1);
        return child;
    }

    private void tell(Child child, int code) {
        told.add(ClusterNotice.dead(child, code));
    }

    private Member store(String name, int port) {
        return new Member(
                name,
                Kind.STORE,
                port,
                List.of("--dir", folder.resolve(name).toString(), "--port", Integer.toString(port)));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
