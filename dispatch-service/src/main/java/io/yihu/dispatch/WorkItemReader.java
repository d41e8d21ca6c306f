package io.yihu.dispatch;

import static java.util.Comparator.comparing;

import io.yihu.dispatch.domain.Routing;
import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.ProjectedTicket;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.ETag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts a work item together for showing: its own state, and what the other services have published about the ticket. */
@Component
final class WorkItemReader {
    private final TicketProjection tickets;
    private final TextProjection texts;
    private final Names names;
    private final TimelineWords words;
    private final Offer offer;

    WorkItemReader(TicketProjection tickets, TextProjection texts, Names names, TimelineWords words, Offer offer) {
        this.tickets = tickets;
        this.texts = texts;
        this.names = names;
        this.words = words;
        this.offer = offer;
    }

    WorkItemLine line(Glance glance) {
        return line(glance, texts.find(glance.id(), Writer.INTAKE));
    }

    /** As the house sees it. */
    WorkItemLine line(Stored<WorkItem> stored) {
        return line(offer.clocks().glance(stored, null));
    }

    /** What every step is answered with: the new state and its ETag. */
    ResponseEntity<WorkItemLine> answer(Stored<WorkItem> stored, Caller caller) {
        return ResponseEntity.ok()
                .eTag(ETag.of(stored.version()))
                .body(line(offer.clocks().glance(stored, Call.unitOf(caller))));
    }

    WorkItemDetail detail(Stored<WorkItem> stored, Caller caller) {
        Map<String, String> ofIntake = texts.find(stored.id(), Writer.INTAKE);
        List<Fact> facts = tickets.find(stored.id()).map(ProjectedTicket::facts).orElse(List.of());
        Instant newest =
                facts.stream().map(Fact::time).max(comparing(time -> time)).orElse(null);
        boolean all = Access.readsAll(caller);
        Routing routing = stored.state().assignment().routing();
        return new WorkItemDetail(
                line(offer.clocks().glance(stored, Call.unitOf(caller)), ofIntake),
                all ? stored.state().matter().accusedUnit() : null,
                Access.contactedBy(caller, stored.state()),
                all ? routing.inFull() : routing.forUnits(),
                Map.of(
                        Writer.INTAKE.key(), Access.shared(caller, stored.state(), ofIntake),
                        Writer.DISPATCH.key(), Access.shared(caller, stored.state(), stored.texts()),
                        Writer.FEEDBACK.key(),
                                Access.shared(caller, stored.state(), texts.find(stored.id(), Writer.FEEDBACK))),
                InstructionLine.of(stored.state(), facts),
                timeline(facts),
                offered(stored.state(), caller),
                newest);
    }

    /** The steps that are open to somebody. */
    Set<Step> offered(WorkItem item, Caller caller) {
        return offer.of(item, caller);
    }

    private WorkItemLine line(Glance glance, Map<String, String> ofIntake) {
        return WorkItemLine.of(
                glance,
                ofIntake.get("title"),
                names.of(glance.item()),
                offer.clocks().now());
    }

    private List<TimelineEntry> timeline(List<Fact> facts) {
        return facts.stream()
                .sorted(comparing(Fact::time).thenComparing(Fact::writer).thenComparing(Fact::sequence))
                .map(fact -> TimelineEntry.of(fact, words.of(fact.event(), fact.time())))
                .toList();
    }
}
