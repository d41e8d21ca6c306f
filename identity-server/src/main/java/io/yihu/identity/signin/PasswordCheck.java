package io.yihu.identity.signin;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.Passwords;
import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.identity.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Name and password. A wrong name gets the answer of a wrong password, in the same time, and is throttled the same. That
 * an account is disabled is told only to who knows its password.
 */
public final class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AuditLog audit;
    private final Clock clock;

    /** By these accounts. */
    public PasswordCheck(Accounts accounts, Passwords passwords, Attempts attempts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public SignedIn authenticate(Authentication typed) {
        String name = typed.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(typed);
        Duration wait = attempts.charge(name, address);
        if (!wait.isZero()) {
            throw new ThrottledException(wait);
        }
        Account account = accounts.find(name).orElse(null);
        String hash = account == null ? null : account.credential().hash();
        if (!passwords.matches(String.valueOf(typed.getCredentials()), hash) || account == null) {
            refuse(account, "wrong-password", address);
            throw new BadCredentialsException("wrong name or password");
        }
        attempts.giveBack(name, address);
        if (account.disabled()) {
            refuse(account, "disabled", address);
            throw new DisabledException("disabled");
        }
        note(AuditAction.SIGNED_IN, account.name(), account.name(), Map.of(), address);
        return SignedIn.fresh(account, clock.instant());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** A name that is no account is not written down: people type passwords into the wrong field. */
    private void refuse(@Nullable Account account, String reason, String address) {
        String name = account == null ? null : account.name();
        note(AuditAction.SIGN_IN_REFUSED, "-", name, Map.of("reason", reason), address);
    }

    private void note(
            AuditAction what, String who, @Nullable String whom, Map<String, String> details, String address) {
        audit.append(AuditEntry.of(clock.instant(), new Actor(who, null, address), what, whom, details));
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }
}
