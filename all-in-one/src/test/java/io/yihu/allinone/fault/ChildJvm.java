package io.yihu.allinone.fault;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** One program of the house as a child process that a test may kill. Its output goes to a file. */
final class ChildJvm implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private static final int LAST_LINES = 60;

    private final Process process;
    private final Path log;

    private ChildJvm(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ChildJvm start(Path log, String mainClass, List<String> jvmArguments, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        File output = log.toFile();
        try {
            return new ChildJvm(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                            .start(),
                    log);
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + mainClass, e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits until the log says so. */
    ChildJvm awaitLine(String text, int occurrences) {
        await("\"" + text + "\"", () -> Files.readString(log).split(Pattern.quote(text), -1).length > occurrences);
        return this;
    }

    /** Waits until the address answers 200. */
    ChildJvm awaitHealthy(URI health) {
        await(
                health.toString(),
                () -> HTTP.send(
                                        HttpRequest.newBuilder(health)
                                                .timeout(Duration.ofSeconds(3))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
        return this;
    }

    private void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what + " of " + log.getFileName())
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(Exception.class)
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("ended with " + process.exitValue() + ": " + lastWords());
                    }
                    return condition.call();
                });
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Stops it from running without ending it: to its peers it hangs. */
    void freeze() {
        signal("STOP");
    }

    /** Lets it go on after {@link #freeze}. */
    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill -" + name + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException("no kill here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitEnd() {
        awaitEnd(Duration.ofSeconds(30));
    }

    void awaitEnd(Duration patience) {
        Awaitility.await().atMost(patience).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
