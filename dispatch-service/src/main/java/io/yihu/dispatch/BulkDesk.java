package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes one step with several tickets, each by itself and under a key of its own: what is refused for one is said and
 * stops none of the others, and a list sent again finishes what a crash has left without doing anything twice.
 */
@Component
final class BulkDesk {
    private static final Set<Step> STEPS = EnumSet.of(Step.SIGN, Step.APPROVE, Step.GRANT, Step.REROUTE);

    private final StepDesk desk;

    BulkDesk(StepDesk desk) {
        this.desk = desk;
    }

    /** What became of one ticket. */
    record Result(String ticketId, @Nullable Refusal refusal) {}

    List<Result> take(Step step, String key, List<String> items, Caller caller) {
        if (!STEPS.contains(step)) {
            throw new RefusedException(WorkRefusals.NOT_A_STEP);
        }
        return items.stream()
                .distinct()
                .map(item -> one(step, key, item, caller))
                .toList();
    }

    private Result one(Step step, String key, String item, Caller caller) {
        int end = item.lastIndexOf('~');
        String ticketId = item.substring(0, end);
        CommandHeaders headers = new CommandHeaders(key + ":" + ticketId, Long.valueOf(item.substring(end + 1)));
        try {
            desk.take(step, new Call(ticketId, caller, headers), StepForm.EMPTY);
            return new Result(ticketId, null);
        } catch (RefusedException refused) {
            return new Result(ticketId, refused.refusals().get(0));
        }
    }
}
