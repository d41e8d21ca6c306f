package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.dispatch.paper.ShiftMoves;
import io.yihu.events.Place;
import io.yihu.events.TicketCreated;
import io.yihu.events.Triage;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A ticket registered with everything settled is dispatched at once; one that is not waits for its classification. */
@Component
final class TicketCreatedHandler implements EventHandler<TicketCreated> {
    private final DispatchReactions reactions;
    private final Attention attention;
    private final ShiftMoves moves;

    TicketCreatedHandler(DispatchReactions reactions, Attention attention, ShiftMoves moves) {
        this.reactions = reactions;
        this.attention = attention;
        this.moves = moves;
    }

    @Override
    public Class<TicketCreated> reactsTo() {
        return TicketCreated.class;
    }

    @Override
    public void handle(Received<TicketCreated> received) {
        TicketCreated created = received.event();
        if (created.kind().worked()) {
            moves.note(ShiftMoves.Kind.REGISTERED, received.envelope());
        }
        String category = created.category();
        Place place = created.place();
        if (created.triage() == Triage.READY && category != null && place != null) {
            WorkMatter matter =
                    new WorkMatter(created.kind(), category, place, created.urgency(), created.accusedUnit());
            reactions.assign(received.envelope(), matter);
            attention.dispatched(received.envelope(), matter, created.earlier());
        }
    }
}
