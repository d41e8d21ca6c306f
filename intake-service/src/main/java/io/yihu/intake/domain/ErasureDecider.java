package io.yihu.intake.domain;

import io.yihu.events.ForgottenFor;
import io.yihu.events.TicketForgotten;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes back what a caller said. Facts without words stay, for figures. Pure. */
public final class ErasureDecider {
    private static final Refusal STILL_OPEN = Refusal.illegalTransition(
            "still-open", "工单尚未结束，办结后方可删除", "The ticket is still open: it can be erased once it has ended");

    private ErasureDecider() {}

    /** Whether it has ended, so that nobody needs its caller any more. */
    public static boolean allowed(Registration state, boolean ended) {
        return ended || state.finished();
    }

    /**
     * Erases all texts that are there and tells the others to do the same; nothing left to erase is no change.
     *
     * @param fields of the texts that are there
     * @param reason why
     * @param ended whether the other services have ended it, as far as the news has come here
     */
    public static Decision<Registration> erase(
            Registration state, Set<String> fields, ForgottenFor reason, boolean ended, Instant now) {
        if (!allowed(state, ended)) {
            return Decision.refuse(STILL_OPEN);
        }
        if (fields.isEmpty() && state.forgottenAt() != null) {
            return Decision.unchanged();
        }
        List<Publication> publications = new ArrayList<>();
        fields.stream().sorted().map(Publication.Erasure::new).forEach(publications::add);
        publications.add(new Publication.Event(new TicketForgotten(reason)));
        return Decision.accept(state.forgotten(now), publications);
    }
}
