package io.yihu.kit.outbox;

import io.yihu.events.Envelope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a command: when it is decided and what it rests on.
 *
 * @param now business clock, UTC, milliseconds
 * @param idempotencyKey a repeat under the same key is answered with the present state and decides nothing
 * @param requestHash what the key stands for: the same key with another request is a conflict
 * @param ifMatch the version the caller has seen
 * @param cause the event this reacts to
 */
public record Command(
        Instant now,
        @Nullable String idempotencyKey,
        @Nullable String requestHash,
        @Nullable Long ifMatch,
        @Nullable Envelope cause) {

    /** A command of this house itself, or of a person without any condition. */
    public static Command at(Instant now) {
        return new Command(now, null, null, null, null);
    }

    /** A reaction to an event. */
    public static Command because(Instant now, Envelope cause) {
        return new Command(now, null, null, null, cause);
    }

    @Nullable
    String causationId() {
        return cause == null ? null : cause.id();
    }
}
