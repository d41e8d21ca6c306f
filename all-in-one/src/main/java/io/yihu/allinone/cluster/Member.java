package io.yihu.allinone.cluster;

import java.net.URI;
import java.util.List;

/**
 * One process of the cluster.
 *
 * @param name such as {@code broker-2}
 * @param port where it listens on loopback
 * @param arguments of its program
 */
record Member(String name, Kind kind, int port, List<String> arguments) {

    /** Answers 200 as soon as it serves. */
    URI health() {
        return URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness");
    }

    /** Host and port. */
    String address() {
        return "127.0.0.1:" + port;
    }
}
