package io.yihu.embedded.broker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The broker as a process of its own: {@code --dir DIR [--port N] [--host HOST]}. Prints {@code broker ready on
 * HOST:PORT}; an error is one line on standard error and exit code 1. Ends in order on SIGTERM.
 */
public final class EmbeddedBrokerMain {

    private EmbeddedBrokerMain() {}

    /** Runs until the process is told to end. */
    public static void main(String[] args) throws InterruptedException {
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(settings(args));
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-shutdown"));
            System.out.println("broker ready on " + broker.bootstrapServers());
        } catch (BrokerStartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    static BrokerSettings settings(String[] args) {
        BrokerSettings settings = BrokerSettings.onLoopback(Path.of(required(args, "--dir")));
        String host = option(args, "--host", settings.host());
        return new BrokerSettings(settings.directory(), host, port(option(args, "--port", "0")));
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BrokerStartException("--port must be a number, not " + text, e);
        }
    }

    private static String required(String[] args, String name) {
        String value = option(args, name, "");
        if (value.isEmpty()) {
            throw new BrokerStartException("missing " + name + "; usage: --dir DIR [--port N] [--host HOST]");
        }
        return value;
    }

    private static String option(String[] args, String name, String otherwise) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        return otherwise;
    }
}
