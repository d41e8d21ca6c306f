package io.yihu.identity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param key names this entry for ever, so that handing it over twice keeps it once
 * @param whom the account or client it was done to; nothing where a sign-in named none that exists
 * @param details in words and codes; never a password or a secret
 */
public record AuditEntry(
        String key,
        Instant at,
        Actor who,
        AuditAction what,
        @Nullable String whom,
        Map<String, String> details) {

    /** Keeps a copy of the details. */
    public AuditEntry {
        details = Map.copyOf(details);
    }

    /** A new entry. */
    public static AuditEntry of(
            Instant at, Actor who, AuditAction what, @Nullable String whom, Map<String, String> details) {
        return new AuditEntry(UUID.randomUUID().toString(), at, who, what, whom, details);
    }
}
