package io.yihu.events;

import java.time.Instant;

/**
 * 改派待定. A ticket may go to another unit, which a dispatcher decides; until then the unit that leads goes on.
 *
 * @param toUnit whom it is offered to
 * @param cause why
 * @param since when it came to wait, UTC
 */
public record UnitMove(String toUnit, MoveCause cause, Instant since) {
    /** Refuses a move to nobody. */
    public UnitMove {
        Required.field("toUnit", toUnit);
        Required.field("cause", cause);
        Required.field("since", since);
    }
}
