package io.yihu.intake.domain;

import io.yihu.events.ClockReference;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the business clock may be set: forward at any time, back only before the first ticket, since two tickets in one
 * house must never disagree about what was first. Pure.
 */
public final class ClockDecider {
    /** Faster than a day in a second tells nobody anything. */
    private static final int FASTEST = 86_400;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private static final Refusal NOTHING_ASKED =
            Refusal.malformed("nothing-asked", "at", "请给出时间、倍速或恢复真实时间", "Give a time, a rate, or real");
    private static final Refusal REAL_ALONE =
            Refusal.rule("real-alone", "real", "恢复真实时间时不能再给时间或倍速", "Real time takes no time and no rate beside it");
    private static final Refusal RATE =
            Refusal.rule("rate-out-of-range", "rate", "倍速须在 0 到 86400 之间", "The rate must be from 0 to 86400");
    private static final Refusal TIME =
            Refusal.rule("time-out-of-range", "at", "时间须在 2000 年到 2100 年之间", "The time must lie between 2000 and 2100");
    private static final Refusal NEVER_BACK = Refusal.illegalTransition(
            "clock-never-runs-back", "已有工单，业务时间只能向前", "There are tickets already: business time runs forward only");

    private ClockDecider() {}

    /**
     * Decides on a wish.
     *
     * @param present how it runs now; nothing where it was never set and shows real time
     * @param real the machine's time
     * @param noTicketYet whether no ticket was ever registered
     */
    public static ClockRuling decide(
            @Nullable ClockReference present, ClockChange wish, Instant real, boolean noTicketYet) {
        Refusal wrong = wrong(wish);
        if (wrong != null) {
            return new ClockRuling.Refused(wrong);
        }
        ClockReference before = present == null ? ClockReference.real(real, 1) : present;
        Instant shown = before.at(real);
        Instant at = wish.toReal() ? real : wish.at() == null ? shown : wish.at();
        if (at.isBefore(shown) && !noTicketYet) {
            return new ClockRuling.Refused(NEVER_BACK.withField(wish.toReal() ? "real" : "at"));
        }
        int era = at.isBefore(shown) ? before.era() + 1 : before.era();
        int rate = wish.rate() == null ? before.rate() : wish.rate();
        return new ClockRuling.Granted(
                wish.toReal() ? ClockReference.real(real, era) : new ClockReference(real, at, rate, era));
    }

    private static @Nullable Refusal wrong(ClockChange wish) {
        if (wish.toReal()) {
            return wish.at() == null && wish.rate() == null ? null : REAL_ALONE;
        }
        if (wish.at() == null && wish.rate() == null) {
            return NOTHING_ASKED;
        }
        if (wish.rate() != null && (wish.rate() < 0 || wish.rate() > FASTEST)) {
            return RATE;
        }
        boolean fits =
                wish.at() == null || wish.at().isAfter(EARLIEST) && wish.at().isBefore(LATEST);
        return fits ? null : TIME;
    }
}
