package io.yihu.intake.domain;

import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.util.Set;

/** Takes back what a caller said. Facts without words stay, for figures. Pure. */
public final class ErasureDecider {
    private static final Refusal STILL_OPEN = Refusal.illegalTransition(
            "still-open", "工单尚未结束，办结后方可删除", "The ticket is still open: it can be erased once it has ended");

    private ErasureDecider() {}

    /**
     * Erases all texts that are there; none is no change.
     *
     * @param fields of the texts that are there
     * @param ended whether the other services have ended it, as far as the news has come here
     */
    public static Decision<Registration> erase(Registration state, Set<String> fields, boolean ended) {
        if (!ended && !state.finished()) {
            return Decision.refuse(STILL_OPEN);
        }
        return fields.isEmpty()
                ? Decision.unchanged()
                : Decision.accept(
                        state,
                        fields.stream()
                                .sorted()
                                .<Publication>map(Publication.Erasure::new)
                                .toList());
    }
}
