package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupCrashTest {
    @TempDir
    private Path folder;

    @Test
    void a_crash_between_the_two_writes_changes_nothing_and_the_same_import_finishes_it() throws Exception {
        String database = TestStore.freshDatabase();
        PackagedTables tables = PackagedTables.asTheyAre().with("units.csv", "卫生健康办公室", "卫生健康中心");
        int port = freePort();
        Process dying = start(database, port);
        SetupClient doomed = new SetupClient(port);
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> doomed.current() == 1);

        assertThatThrownBy(() -> doomed.accept(tables)).isInstanceOf(UncheckedIOException.class);
        assertThat(dying.waitFor(30, TimeUnit.SECONDS)).isTrue();

        try (SetupInstance next = SetupInstance.start(database)) {
            assertThat(next.client().states()).containsExactly("2 NEVER_COUNTED", "1 CURRENT");
            assertThat(next.client().accept(tables).status()).isEqualTo(201);
            assertThat(next.client().states()).containsExactly("2 CURRENT", "1 REPLACED");
        } finally {
            dying.destroyForcibly();
        }
    }

    private Process start(String database, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dyihu.failpoint=before-pointer:1:1",
                "-cp",
                System.getProperty("java.class.path"),
                DispatchApplication.class.getName()));
        command.addAll(SetupInstance.arguments(database, port));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("dying.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
