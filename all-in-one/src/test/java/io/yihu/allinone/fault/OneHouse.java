package io.yihu.allinone.fault;

import io.yihu.allinone.AllInOneMain;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** {@code yihu run} as a process of its own that takes the tests' tokens, and the other commands beside it. */
final class OneHouse implements AutoCloseable {
    private final Path data;
    private final ChildJvm process;
    private final Properties addresses = new Properties();

    private OneHouse(Path data, ChildJvm process) {
        this.data = data;
        this.process = process;
    }

    static OneHouse start(Path data, Path log) {
        Path said = log;
        OneHouse house = new OneHouse(
                data,
                ChildJvm.start(
                        said,
                        AllInOneMain.class.getName(),
                        List.of("-Xmx640m"),
                        List.of(
                                "run",
                                "--data",
                                data.toString(),
                                "--port-base",
                                "0",
                                "--set",
                                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri(),
                                "--set",
                                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER)));
        house.process.awaitLine("Yihu is ready", 1);
        try (var in = Files.newBufferedReader(data.resolve("yihu.addresses"))) {
            house.addresses.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return house;
    }

    URI uri(String part) {
        return URI.create(addresses.getProperty(part));
    }

    String kafka() {
        return addresses.getProperty("broker");
    }

    Path data() {
        return data;
    }

    void stop() {
        process.stop();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
