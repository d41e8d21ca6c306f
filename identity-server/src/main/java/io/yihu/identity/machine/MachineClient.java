package io.yihu.identity.machine;

import io.yihu.kit.security.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another system's registration.
 *
 * @param unit there exactly where it acts as a unit's clerk
 * @param secrets newest first
 * @param version counts its changes
 */
public record MachineClient(
        String name,
        Set<Role> roles,
        @Nullable String unit,
        List<Secret> secrets,
        boolean disabled,
        Instant createdAt,
        long version) {

    /** Copies the collections. */
    public MachineClient {
        roles = Set.copyOf(roles);
        secrets = List.copyOf(secrets);
    }

    /**
     * One secret.
     *
     * @param until when it ends; nothing while it is the newest
     */
    public record Secret(String hash, @Nullable Instant until) {
        boolean isValidAt(Instant now) {
            return until == null || now.isBefore(until);
        }

        Secret endingAt(Instant end) {
            return until == null || end.isBefore(until) ? new Secret(hash, end) : this;
        }

        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** Of the secrets that are valid now. */
    public List<String> hashesAt(Instant now) {
        return secrets.stream()
                .filter(secret -> secret.isValidAt(now))
                .map(Secret::hash)
                .toList();
    }

    /** When the secret before the newest ends; nothing where only one is valid. */
    public @Nullable Instant overlapUntil(Instant now) {
        return secrets.stream()
                .skip(1)
                .filter(secret -> secret.isValidAt(now))
                .map(Secret::until)
                .findFirst()
                .orElse(null);
    }

    /** Wire names in a fixed order. */
    public List<String> roleNames() {
        return roles.stream().sorted().map(Role::wireName).toList();
    }

    /** The new secret counts at once; the present ones end then; what has ended is forgotten. */
    MachineClient rotated(String hash, Instant now, Instant end) {
        List<Secret> next = new ArrayList<>(List.of(new Secret(hash, null)));
        secrets.stream()
                .filter(secret -> secret.isValidAt(now))
                .map(secret -> secret.endingAt(end))
                .filter(secret -> secret.isValidAt(now))
                .forEach(next::add);
        return new MachineClient(name, roles, unit, next, disabled, createdAt, version);
    }

    MachineClient disabled(boolean now) {
        return new MachineClient(name, roles, unit, secrets, now, createdAt, version);
    }
}
