package io.yihu.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The authorization server as a process of its own: {@code --dir DIR --port N --address URL} and {@code --mongo URI} or
 * {@code --mongo-file FILE}, where the connection string with its password shall not be seen in a list of processes.
 * Prints {@code identity ready on PORT}; an error is one line on standard error and exit code 1. Ends in order on SIGTERM.
 *
 * <p>Listens on loopback unless {@code SERVER_ADDRESS} says otherwise. The first administrator's one-time password is
 * not printed, for a log is read by many: it stands in the file {@code first-password} of DIR until it has been used.
 */
public final class IdentityMain {

    private static final String USAGE = "usage: --dir DIR --port N --address URL (--mongo URI | --mongo-file FILE)";

    private IdentityMain() {}

    /** Runs until the process is told to end. */
    public static void main(String[] args) throws InterruptedException {
        try {
            IdentitySettings settings = settings(args);
            IdentityServer server = IdentityServer.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "identity-shutdown"));
            System.out.println("identity ready on " + settings.port());
        } catch (IdentityException | IllegalArgumentException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** @throws IllegalArgumentException naming what is missing or wrong */
    static IdentitySettings settings(String... args) throws IOException {
        String port = option(args, "--port");
        if (!port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--port must be a number, not " + port);
        }
        return new IdentitySettings(
                Path.of(option(args, "--dir")),
                Integer.parseInt(port),
                option(args, "--address"),
                IdentitySettings.Store.in(mongo(args)),
                IdentitySettings.WORKING_DAY);
    }

    private static String mongo(String... args) throws IOException {
        for (String arg : args) {
            if (arg.equals("--mongo-file")) {
                return Files.readString(Path.of(option(args, arg))).strip();
            }
        }
        return option(args, "--mongo");
    }

    private static String option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        throw new IllegalArgumentException("missing " + name + "; " + USAGE);
    }
}
