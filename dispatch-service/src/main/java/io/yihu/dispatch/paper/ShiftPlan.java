package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.dispatch.domain.handover.Shift;
import io.yihu.dispatch.domain.handover.Shifts;
import io.yihu.dispatch.domain.handover.Span;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shifts by the rules that count now, and which of them may be handed over. */
@Component
final class ShiftPlan {
    /** For so long after its end a shift that was not handed over is what a page offers first. */
    private static final Duration LATE = Duration.ofHours(2);

    private final Setup<DispatchRules> setup;

    ShiftPlan(Setup<DispatchRules> setup) {
        this.setup = setup;
    }

    /** The shift before this moment's, and this moment's. */
    List<Shift> choice(Instant now) {
        Shifts shifts = shifts();
        Shift running = shifts.at(now);
        return List.of(shifts.before(running), running);
    }

    /** The same, of what was handed over so far. */
    Shift offered(Instant now, Handovers handovers) {
        return offered(now, handovers.find(choice(now).get(0).id()).isPresent());
    }

    /** Which of the two a page offers first. */
    Shift offered(Instant now, boolean lastHandedOver) {
        List<Shift> choice = choice(now);
        Shift running = choice.get(1);
        boolean late = !lastHandedOver && now.isBefore(running.from().plus(LATE));
        return late ? choice.get(0) : running;
    }

    /**
     * The shift of this name; the running one where none is named.
     *
     * @throws RefusedException where it is neither of the two that may be handed over
     */
    Shift named(@Nullable String id, Instant now) {
        List<Shift> choice = choice(now);
        return id == null
                ? choice.get(1)
                : choice.stream()
                        .filter(shift -> shift.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(Handover.NOT_THIS_SHIFT));
    }

    /** From now to the end of the shift that comes after. */
    Span span(Instant now, Shift shift) {
        return new Span(now, shifts().after(shift).to(), setup.current().awaiting());
    }

    private Shifts shifts() {
        return setup.current().work().shifts();
    }
}
