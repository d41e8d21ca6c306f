package io.yihu.allinone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks before anything starts whether every port can be had, so that a taken one is named and nothing was begun. */
final class FreePorts {

    private static final String LOOPBACK = "127.0.0.1";

    private FreePorts() {}

    /** @throws StartRefused naming the first part whose port is taken */
    static void check(Settings settings) {
        for (Part part : Part.values()) {
            int port = settings.port(part);
            if (port != 0 && settings.embeds(part)) {
                check(part, part.compareTo(Part.IDENTITY) < 0 ? settings.host() : LOOPBACK, port);
            }
        }
    }

    private static void check(Part part, String host, int port) {
        try {
            bound(host, port).close();
        } catch (IOException e) {
            throw new StartRefused(
                    "端口 " + host + ":" + port + "（" + part.title() + "）无法使用，可用 --port-base N 换一组端口",
                    "port " + port + " of " + part.title() + " cannot be used (" + e.getMessage() + "); "
                            + advice(part),
                    e);
        }
    }

    private static String advice(Part part) {
        String others = "choose others with --port-base N";
        return switch (part) {
            case BROKER -> others + " or use that Kafka with --kafka HOST:PORT";
            case STORE -> others + " or use that MongoDB with --mongo URI";
            default -> others;
        };
    }

    /** The port, or any free one instead of 0. */
    static int orAny(int port) {
        try (ServerSocket socket = bound(LOOPBACK, port)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("没有可用端口", "no free port", e);
        }
    }

    private static ServerSocket bound(String host, int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        return socket;
    }
}
