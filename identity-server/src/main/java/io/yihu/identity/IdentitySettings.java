package io.yihu.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the authorization server keeps its secrets and accounts, where it listens on loopback, under which name it is known.
 *
 * @param directory created when missing, for its owner only
 * @param port 1 to 65535
 * @param address under which people reach the house, without a slash at the end; part of the issuer's name, so a token is
 *     worth nothing after a change; nothing where nobody stands in front, then its own
 * @param store where the accounts are
 * @param tokenLife of the command line's tokens, positive
 */
public record IdentitySettings(
        Path directory, int port, @Nullable String address, Store store, Duration tokenLife) {

    /** A working day. */
    public static final Duration WORKING_DAY = Duration.ofHours(8);

    /** Everything is below it, at the front door and here. */
    public static final String CONTEXT_PATH = "/identity";

    /**
     * Where the accounts are.
     *
     * @param mongo connection string
     * @param database its name
     */
    public record Store(String mongo, String database) {

        /** In the database of this name by default. */
        public static Store in(String mongo) {
            return new Store(mongo, "yihu_identity");
        }
    }

    /** Refuses settings under which nobody could get a token. */
    public IdentitySettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("identity port must be 1 to 65535, not " + port);
        }
        if (tokenLife.isNegative() || tokenLife.isZero()) {
            throw new IllegalArgumentException("a token must live longer than " + tokenLife);
        }
        if (address != null && !isAddress(address)) {
            throw new IllegalArgumentException(
                    "the public address must read like https://yihu.example.org, without a path, not " + address);
        }
    }

    /** Where it answers on this machine. */
    public String internalAddress() {
        return "http://127.0.0.1:" + port + CONTEXT_PATH;
    }

    /** Under which people reach the house. */
    public String publicAddress() {
        return address == null ? "http://127.0.0.1:" + port : address;
    }

    /** The {@code iss} of its tokens. */
    public String issuer() {
        return publicAddress() + CONTEXT_PATH;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
