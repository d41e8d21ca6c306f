package io.yihu.dispatch.domain.handover;

import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.DecisionState;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 交接班: a shift was handed over, and perhaps taken over. One for each shift.
 *
 * @param by account of who hands over
 * @param remark what figures do not say; masked
 * @param taken missing until somebody has taken over
 */
public record Handover(
        Shift shift,
        String by,
        Instant at,
        @Nullable String remark,
        Figures figures,
        @Nullable Taken taken) implements DecisionState {
    /** No handover under this id. */
    public static final Refusal UNKNOWN = Refusal.notFound("unknown-handover", "没有这次交接班", "There is no such handover");

    /** Somebody was faster. */
    public static final Refusal HANDED_OVER =
            Refusal.conflict("already-handed-over", "本班已经交班", "This shift has been handed over already");

    /** Neither the running shift nor the one before it. */
    public static final Refusal NOT_THIS_SHIFT = Refusal.rule(
            "not-this-shift",
            "shift",
            "只能交当前这一班或上一班",
            "Only the shift that runs, or the one before it, can be handed over");

    private static final Refusal TAKEN =
            Refusal.conflict("already-taken-over", "已有人接班", "Somebody has taken over already");
    private static final Refusal OWN = Refusal.rule("own-handover", null, "不能接自己交的班", "Nobody takes over from himself");

    /** Who has taken over, and when. */
    public record Taken(String by, Instant at) {}

    /** Stays where the list finds it by its id; nothing sweeps over it. */
    @Override
    public boolean finished() {
        return false;
    }

    /** 接班: once, by somebody else. */
    public Decision<Handover> take(String taker, Instant now) {
        if (taken != null) {
            return Decision.refuse(TAKEN);
        }
        return taker.equals(by)
                ? Decision.refuse(OWN)
                : Decision.accept(new Handover(shift, by, at, remark, figures, new Taken(taker, now)));
    }
}
