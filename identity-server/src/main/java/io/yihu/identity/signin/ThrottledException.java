package io.yihu.identity.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: wait. */
final class ThrottledException extends AuthenticationException {

    private final Duration wait;

    ThrottledException(Duration wait) {
        super("too many failed sign-ins");
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
