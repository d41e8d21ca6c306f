package io.yihu.allinone.cluster;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A member as a running process. Its output goes to a file of its own; it does not outlive this program. */
final class Child implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(25);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Member member;
    private final Process process;
    private final Path log;

    private Child(Member member, Process process, Path log) {
        this.member = member;
        this.process = process;
        this.log = log;
    }

    static Child start(Member member, Path logs) throws IOException {
        Path log = logs.resolve(member.name() + ".log");
        Files.deleteIfExists(log);
        Process process = new ProcessBuilder(command(member))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Child(member, process, log);
    }

    /** The shell makes Ctrl-C, which reaches every process of the terminal, this program's business alone. */
    private static List<String> command(Member member) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms32m",
                "-Xmx" + member.kind().heapMegabytes() + "m",
                "-XX:ReservedCodeCacheSize=64m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ChildMain.class.getName(),
                member.kind().mainClass()));
        command.addAll(member.arguments());
        return command;
    }

    Member member() {
        return member;
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Completes with its exit code. */
    CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Whether it serves now. */
    boolean ready() {
        try {
            return member.kind().saysWhenReady()
                    ? Files.readString(log).contains(" ready on ")
                    : answers(member.health());
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean answers(URI health) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    /** Tells it to end; returns at once. */
    void stop() {
        process.destroy();
    }

    /** Ends it in order, or after 25 seconds at once. */
    @Override
    public void close() {
        stop();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
