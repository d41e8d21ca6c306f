package io.yihu.events;

import java.time.Duration;
import java.time.Instant;

/**
 * How the business clock runs from real time: the body of {@code reference-clock}, of which there is one entry, {@link
 * #SUBJECT}. Only an installation for training or demonstration publishes it; without it business time is real time.
 * Written by intake; read by every instance of every service.
 *
 * @param realFrom the real instant at which this way of running begins, UTC
 * @param businessFrom what the business clock shows at that instant, UTC
 * @param rate business seconds in a real second: 1 as usual, 0 stands still
 * @param era grows only where the clock was set back, which needs a house without tickets: within an era business time
 *     never runs backwards
 */
public record ClockReference(Instant realFrom, Instant businessFrom, Integer rate, Integer era) {
    /** Key of the one entry. */
    public static final String SUBJECT = "business";

    /** Refuses a clock that runs backwards or from nowhere. */
    public ClockReference {
        Required.field("realFrom", realFrom);
        Required.field("businessFrom", businessFrom);
        Required.field("rate", rate);
        if (rate < 0) {
            throw new MissingField("must be 0 or more: rate");
        }
        Required.positive("era", era);
    }

    /** Business time that is real time, from this real instant on. */
    public static ClockReference real(Instant realFrom, int era) {
        return new ClockReference(realFrom, realFrom, 1, era);
    }

    /** Whether it shows real time. */
    public boolean runsReal() {
        return rate == 1 && realFrom.equals(businessFrom);
    }

    /** What the clock shows. A machine whose own clock is behind the beginning sees the beginning. */
    public Instant at(Instant real) {
        Duration passed = Duration.between(realFrom, real);
        return passed.isNegative() ? businessFrom : businessFrom.plus(passed.multipliedBy(rate));
    }
}
