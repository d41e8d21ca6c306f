package io.yihu.embedded.broker;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the broker keeps its data and where it listens.
 *
 * @param directory created when missing; one process at a time
 * @param host address to bind <em>and</em> the name given to clients, so never a wildcard such as {@code 0.0.0.0}
 * @param port 1 to 65535, or 0 for any free port
 * @param quorum the place among other brokers; nothing for one that is alone
 */
public record BrokerSettings(
        Path directory, String host, int port, @Nullable Quorum quorum) {

    /** Alone. */
    public BrokerSettings(Path directory, String host, int port) {
        this(directory, host, port, null);
    }

    /** Listens on loopback only, on any free port. */
    public static BrokerSettings onLoopback(Path directory) {
        return new BrokerSettings(directory, "127.0.0.1", 0);
    }

    /** The same settings on another port. */
    public BrokerSettings withPort(int newPort) {
        return new BrokerSettings(directory, host, newPort, quorum);
    }
}
