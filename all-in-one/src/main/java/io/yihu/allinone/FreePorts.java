package io.yihu.allinone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Looks before anything starts whether every port can be had, so that a taken one is named and nothing was begun. */
final class FreePorts {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 20_000;
    private static final int TRIES = 200;

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

    /** The same with free ports instead of 0 for all that speaks HTTP, so that they know of each other before they start. */
    static Settings choose(Settings settings) {
        Settings chosen = settings;
        for (Part part : Part.values()) {
            if (part.compareTo(Part.IDENTITY) <= 0 && settings.port(part) == 0) {
                chosen = chosen.withPort(part, any());
            }
        }
        return chosen;
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

    /** A port nobody uses now, below those that the system gives to whoever connects before it is bound. */
    static int any() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
                .limit(TRIES)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow(() -> new StartRefused("没有可用端口", "no free port"));
    }

    private static boolean isFree(int port) {
        try {
            bound(LOOPBACK, port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket bound(String host, int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        return socket;
    }
}
