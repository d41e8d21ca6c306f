package io.yihu.intake.again;

import io.yihu.events.TicketClosed;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.events.story.TicketStory;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.again.Verdict;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.Names;
import io.yihu.intake.view.TicketAnswer;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.ProjectedTicket;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of tickets that are proposed, without their callers. */
@Component
final class Known {
    private final TicketProjection facts;
    private final TextProjection texts;
    private final Names names;

    Known(TicketProjection facts, TextProjection texts, Names names) {
        this.facts = facts;
        this.texts = texts;
        this.names = names;
    }

    /** When a ticket ended; nothing where that has not been heard. */
    @Nullable
    Instant closedAt(String ticketId) {
        TicketClosed closed = TicketStory.tell(factsOf(ticketId)).closed();
        return closed == null ? null : closed.closedAt();
    }

    /** A ticket as it is proposed. */
    Proposal proposal(Stored<Registration> ticket, boolean sameCaller, Verdict verdict) {
        KnownTicket known =
                new KnownTicket(ticket, factsOf(ticket.id()), texts.find(ticket.id(), Writer.DISPATCH), null);
        TicketAnswer answer = known.answer(names);
        return new Proposal(
                ticket.id(),
                Math.round(verdict.score() * 100) / 100.0,
                sameCaller,
                verdict.reasons(),
                answer.status(),
                answer.unit(),
                answer.promisedBy(),
                answer.said().title(),
                answer.category(),
                answer.place(),
                answer.registeredAt(),
                sameCaller ? answer.timeline() : List.of());
    }

    private Collection<Fact> factsOf(String ticketId) {
        return facts.find(ticketId).map(ProjectedTicket::facts).orElse(List.of());
    }
}
