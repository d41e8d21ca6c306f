package io.yihu.allinone.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports nobody listens on at this moment, all different, and below those the system gives to outgoing connections: one of these
 * could take the port of a program between its end and its next start.
 */
final class FreePorts {
    private static final int FIRST = 10_000;
    private static final int FIRST_OUTGOING = 32_768;

    private FreePorts() {}

    static List<Integer> some(int count) {
        return ThreadLocalRandom.current()
                .ints(FIRST, FIRST_OUTGOING)
                .distinct()
                .filter(FreePorts::free)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean free(int port) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            return true;
        } catch (BindException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
