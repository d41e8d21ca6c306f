package io.yihu.embedded.broker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The broker as a process of its own: {@code --dir DIR [--port N] [--host HOST]}, and as one of several with
 * {@code --node N --cluster ID --controllers 1@PORT,2@PORT,...}. Prints {@code broker ready on HOST:PORT}; an error is
 * one line on standard error and exit code 1. Ends in order on SIGTERM.
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
        return new BrokerSettings(settings.directory(), host, number(args, "--port", "0"), quorum(args));
    }

    private static @Nullable Quorum quorum(String[] args) {
        return option(args, "--node", "").isEmpty()
                ? null
                : Quorum.parse(
                        required(args, "--cluster"), number(args, "--node", "1"), required(args, "--controllers"));
    }

    private static int number(String[] args, String name, String otherwise) {
        String text = option(args, name, otherwise);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BrokerStartException(name + " must be a number, not " + text, e);
        }
    }

    private static String required(String[] args, String name) {
        String value = option(args, name, "");
        if (value.isEmpty()) {
            throw new BrokerStartException("missing " + name + "; usage: --dir DIR [--port N] [--host HOST] "
                    + "[--node N --cluster ID --controllers 1@PORT,...]");
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
