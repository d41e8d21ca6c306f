package io.yihu.allinone.identity;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the authorization server keeps its secrets, where it listens on loopback, and how long a token lives.
 *
 * @param directory created when missing, for its owner only
 * @param port 1 to 65535; part of the issuer's name, so a token is worth nothing after a change of port
 * @param tokenLife of every token, positive
 */
public record IdentitySettings(Path directory, int port, Duration tokenLife) {

    /** A working day. */
    public static final Duration WORKING_DAY = Duration.ofHours(8);

    /** Refuses settings under which nobody could get a token. */
    public IdentitySettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("identity port must be 1 to 65535, not " + port);
        }
        if (tokenLife.isNegative() || tokenLife.isZero()) {
            throw new IllegalArgumentException("a token must live longer than " + tokenLife);
        }
    }

    /** The issuer's name, which is also its address. */
    public String issuer() {
        return "http://127.0.0.1:" + port;
    }
}
