package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.List;

/**
 * The unit's clock stands still. What had not yet happened to it is kept and happens later by as much as was lost.
 *
 * @param until when it runs again by itself
 * @param parked the alarms of the deadline for the reply that had not rung when it stopped
 */
public record Pause(Kind kind, Instant since, Instant until, List<Alarm> parked) {
    /** Why it stands still. */
    public enum Kind {
        /** 挂起: an approver agreed. */
        SUSPENSION,
        /** The unit waits for the caller's answer. */
        QUESTION
    }

    Pause until(Instant other) {
        return new Pause(kind, since, other, parked);
    }

    Pause with(List<Alarm> others) {
        return new Pause(kind, since, until, others);
    }

    /** Copies the list. */
    public Pause {
        parked = parked == null ? List.of() : List.copyOf(parked);
    }
}
