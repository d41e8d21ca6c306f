package io.yihu.identity;

import io.yihu.identity.account.Passwords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who issues the tokens of a house: a running authorization server on loopback, or one outside that this one points to. */
public interface IdentityServer extends AutoCloseable {

    /**
     * Reads or makes the secrets, makes the first administrator where there are no accounts, starts, and returns when
     * people may sign in.
     *
     * @throws IdentityException the folder cannot be written or read back, or the store does not answer
     */
    static IdentityServer start(IdentitySettings settings) {
        return OwnServer.start(settings, Clock.tickMillis(ZoneOffset.UTC), new Passwords());
    }

    /**
     * Where accounts and tokens are another issuer's: a page that says so, no accounts and no tokens.
     *
     * @param directory where the command line looks
     * @throws IdentityException the folder cannot be written, or the port cannot be had
     */
    static IdentityServer pointingTo(String issuer, Path directory, int port) {
        return SignPost.start(issuer, directory, port);
    }

    /** The {@code iss} of the tokens. */
    String issuer();

    /** Where it answers on this machine. */
    String address();

    /** Where the public keys are; nothing where they are found by the issuer's name. */
    @Nullable
    String jwksUri();

    /** The first administrator's one-time password, where the account was made just now. */
    Optional<String> firstPassword();

    /** Asks for tokens with the command line's own secret; refused by a house whose tokens come from outside. */
    TokenClient tokens();

    @Override
    void close();
}
