package io.yihu.identity.account;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes, checks and makes passwords; bcrypt, the algorithm's name beside the hash so that it can be replaced. */
public final class Passwords {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();
    private final String nobodys;

    /** As this house hashes. */
    public Passwords() {
        this(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    /** With another algorithm, or another effort. */
    public Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = Objects.requireNonNull(encoder.encode("of nobody"));
    }

    /** What is stored of a password. */
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Whether it is the password; takes as long where there is no hash to compare with. */
    public boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /** Four groups of four letters and digits that are not mistaken for each other: 79 random bits. */
    public String oneTime() {
        return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
