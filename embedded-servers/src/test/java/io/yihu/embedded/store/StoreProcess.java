package io.yihu.embedded.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A store as a child JVM that a test may kill. */
final class StoreProcess implements AutoCloseable {

    private static final String READY = "store ready on ";

    private final Process process;
    private final BufferedReader output;

    private StoreProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    static StoreProcess start(Class<?> main, Path directory) throws IOException {
        return start(List.of(), main, directory);
    }

    /** Starts with no file allowed to grow beyond {@code blocks} of 512 bytes: further writes fail as on a full disk. */
    static StoreProcess startWithFileLimit(int blocks, Path directory) throws IOException {
        String limited = "ulimit -f " + blocks + " && exec \"$@\"";
        return start(List.of("/bin/sh", "-c", limited, "sh"), EmbeddedStoreMain.class, directory);
    }

    private static StoreProcess start(List<String> prefix, Class<?> main, Path directory) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of("--dir", directory.toString(), "--port", "0"));
        return new StoreProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for the ready line. */
    String uri() {
        String ready = output.lines()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the store ended without a ready line"));
        return "mongodb://127.0.0.1:" + ready.substring(READY.length()) + "/?serverSelectionTimeoutMS=2000";
    }

    /** All that the process says until it ends. */
    List<String> lines() {
        return output.lines().toList();
    }

    int exitCode() throws InterruptedException {
        process.waitFor(30, TimeUnit.SECONDS);
        return process.exitValue();
    }

    /** SIGKILL after {@code millis} of work. */
    void killAfter(int millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        close();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
