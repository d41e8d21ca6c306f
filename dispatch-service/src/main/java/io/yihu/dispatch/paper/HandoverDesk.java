package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.handover.Figures;
import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.dispatch.domain.handover.Shift;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a shift over and takes it over. What people write is masked before it is kept. */
@Component
final class HandoverDesk {
    /** More live tickets than this are not looked at one by one; the figures say so. */
    private static final int LOOKED_AT = 5_000;

    private final Handovers handovers;
    private final OpenWork work;
    private final ShiftMoves moves;
    private final ShiftPlan plan;
    private final Clock clock;

    HandoverDesk(Handovers handovers, OpenWork work, ShiftMoves moves, ShiftPlan plan, Clock clock) {
        this.handovers = handovers;
        this.work = work;
        this.moves = moves;
        this.plan = plan;
        this.clock = clock;
    }

    /** What a shift leaves, as it stands now. */
    Figures figures(Shift shift) {
        return figures(shift, clock.instant());
    }

    /** @throws RefusedException where the shift cannot be handed over, or was */
    Stored<Handover> handOver(
            @Nullable String shiftId, @Nullable String remark, Caller caller, CommandHeaders headers) {
        Instant now = clock.instant();
        Shift shift = plan.named(shiftId, now);
        String words = remark == null || remark.isBlank() ? null : Masking.mask(remark.strip());
        String request = Hash.of("hand-over", caller.subject(), shift.id(), words == null ? "" : "=" + words);
        Handover handover = new Handover(shift, caller.subject(), now, words, figures(shift, now), null);
        return handovers.create(handover, new Command(now, headers.idempotencyKey(), request, null, null));
    }

    /** @throws RefusedException where somebody has taken over already, or hands over to himself */
    Stored<Handover> accept(String handoverId, Caller caller, CommandHeaders headers) {
        Instant now = clock.instant();
        Command command = new Command(
                now, headers.idempotencyKey(), Hash.of("accept", caller.subject()), headers.ifMatch(), null);
        return handovers.decide(handoverId, command, handover -> handover.take(caller.subject(), now));
    }

    private Figures figures(Shift shift, Instant now) {
        Instant end = now.isBefore(shift.to()) ? now.plusMillis(1) : shift.to();
        List<WorkItem> live = work.first(LOOKED_AT);
        Figures dispatched = Figures.of(
                live,
                live.size() < LOOKED_AT,
                shift.from(),
                plan.span(now, shift),
                moves.count(ShiftMoves.Kind.REGISTERED, shift.from(), end),
                moves.count(ShiftMoves.Kind.CLOSED, shift.from(), end));
        return dispatched.withUndispatched(work.undispatched());
    }
}
