package io.yihu.identity.machine;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an administrator does with machine clients. A secret is shown once and kept as a hash. */
public final class ClientDesk {

    private static final int SECRET_BYTES = 32;

    private final MachineClients clients;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** On these clients. */
    public ClientDesk(MachineClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** What an administrator writes. */
    public record Wish(
            @Nullable String name,
            @Nullable List<String> roles,
            @Nullable String unit) {

        /** Takes an empty unit for none. */
        public Wish {
            unit = unit == null || unit.isBlank() ? null : unit.strip();
        }
    }

    /** A client whose newest secret is known now and never again. */
    public record Opened(MachineClient client, String secret) {
        @Override
        public String toString() {
            return client.name();
        }
    }

    /** Registers a client. */
    public Opened create(Wish wish, Actor actor) {
        List<Refusal> refusals = ClientRules.check(wish);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        String secret = newSecret();
        MachineClient client = new MachineClient(
                String.valueOf(wish.name()),
                roles(wish),
                wish.unit(),
                List.of(new MachineClient.Secret(Hash.of(secret), null)),
                false,
                clock.instant(),
                1);
        check(
                !clients.create(client, entry(actor, AuditAction.CLIENT_CREATED, client, what(client))),
                ClientRules.TAKEN);
        return new Opened(client, secret);
    }

    /** Another secret; the present ones stay valid for the overlap, so that the other side can change in its own time. */
    public Opened rotate(String name, @Nullable Integer overlapHours, Actor actor) {
        int hours = ClientRules.overlap(overlapHours);
        MachineClient client = load(name);
        String secret = newSecret();
        Instant now = clock.instant();
        MachineClient next = client.rotated(Hash.of(secret), now, now.plus(Duration.ofHours(hours)));
        Map<String, String> details = Map.of("overlapHours", Integer.toString(hours));
        return new Opened(save(next, AuditAction.SECRET_ROTATED, details, actor), secret);
    }

    /** No more tokens; those issued end within the hour. */
    public MachineClient disable(String name, Actor actor) {
        return save(load(name).disabled(true), AuditAction.CLIENT_DISABLED, Map.of(), actor);
    }

    /** Tokens again, with the secrets it had. */
    public MachineClient enable(String name, Actor actor) {
        return save(load(name).disabled(false), AuditAction.CLIENT_ENABLED, Map.of(), actor);
    }

    private MachineClient load(String name) {
        return clients.find(name).orElseThrow(() -> new RefusedException(ClientRules.NO_CLIENT));
    }

    private MachineClient save(MachineClient next, AuditAction action, Map<String, String> details, Actor actor) {
        check(!clients.change(next, entry(actor, action, next, details)), ClientRules.FASTER);
        return load(next.name());
    }

    private AuditEntry entry(Actor actor, AuditAction action, MachineClient client, Map<String, String> details) {
        return AuditEntry.of(clock.instant(), actor, action, "client:" + client.name(), details);
    }

    private static Map<String, String> what(MachineClient client) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("roles", String.join(" ", client.roleNames()));
        if (client.unit() != null) {
            details.put("unit", client.unit());
        }
        return details;
    }

    private static Set<Role> roles(Wish wish) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        (wish.roles() == null ? List.<String>of() : wish.roles())
                .forEach(role -> Role.ofWireName(role).ifPresent(roles::add));
        return roles;
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void check(boolean wrong, Refusal refusal) {
        if (wrong) {
            throw new RefusedException(refusal);
        }
    }
}
