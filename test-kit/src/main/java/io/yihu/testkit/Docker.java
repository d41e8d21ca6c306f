package io.yihu.testkit;

import org.testcontainers.DockerClientFactory;

/** Whether a Docker engine answers; asked once per JVM. */
final class Docker {

    private static final boolean AVAILABLE = DockerClientFactory.instance().isDockerAvailable();

    private Docker() {}

    static boolean available() {
        return AVAILABLE;
    }
}
