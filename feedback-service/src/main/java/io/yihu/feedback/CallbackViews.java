package io.yihu.feedback;

import static com.mongodb.client.model.Filters.in;

import io.yihu.events.Writer;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStatus;
import io.yihu.feedback.domain.CallbackCase;
import io.yihu.feedback.domain.DueRound;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.ProjectedTicket;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts decisions and projections together for people to read. */
@Component
final class CallbackViews {
    private final TicketProjection tickets;
    private final TextProjection texts;
    private final ReferenceProjection references;

    CallbackViews(TicketProjection tickets, TextProjection texts, ReferenceProjection references) {
        this.tickets = tickets;
        this.texts = texts;
        this.references = references;
    }

    /** Those of the cases that are due. */
    List<QueueItem> items(List<Stored<CallbackCase>> cases) {
        List<String> ids = cases.stream().map(Stored::id).toList();
        Map<String, ProjectedTicket> known = tickets.list(in("_id", ids)).stream()
                .collect(Collectors.toMap(ProjectedTicket::id, Function.identity()));
        Names names = new Names(references);
        List<QueueItem> items = new ArrayList<>();
        for (Stored<CallbackCase> each : cases) {
            ProjectedTicket facts = known.get(each.id());
            DueRound due = each.state().due();
            if (due != null) {
                items.add(item(each.id(), due, facts == null ? Ticket.UNKNOWN : Ticket.of(facts), names));
            }
        }
        return items;
    }

    CaseState state(Stored<CallbackCase> stored) {
        return state(stored, new Names(references));
    }

    CaseDetail detail(Stored<CallbackCase> stored) {
        Names names = new Names(references);
        Ticket ticket = tickets.find(stored.id()).map(Ticket::of).orElse(Ticket.UNKNOWN);
        Matter matter = ticket.matter();
        TicketStatus status = ticket.view().status();
        return new CaseDetail(
                state(stored, names),
                new Named(status.name(), status.zh(), status.en()),
                matter == null ? null : names.category(matter.category()),
                matter == null ? null : names.place(matter.place()),
                Map.of(
                        Writer.INTAKE.key(), texts.find(stored.id(), Writer.INTAKE),
                        Writer.DISPATCH.key(), texts.find(stored.id(), Writer.DISPATCH),
                        Writer.FEEDBACK.key(), stored.texts()),
                ticket.history(),
                ticket.asOf());
    }

    private QueueItem item(String ticketId, DueRound due, Ticket ticket, Names names) {
        Matter matter = ticket.matter();
        return new QueueItem(
                ticketId,
                due.round(),
                due.dueSince(),
                names.unit(due.unit(), due.dueSince()),
                due.outcome(),
                matter == null ? null : names.category(matter.category()),
                matter == null ? null : names.place(matter.place()),
                texts.find(ticketId, Writer.INTAKE).get("title"),
                texts.find(ticketId, Writer.DISPATCH).get("reply-" + due.round()),
                ticket.asOf());
    }

    private static CaseState state(Stored<CallbackCase> stored, Names names) {
        CallbackCase state = stored.state();
        DueRound due = state.due();
        Stream<RoundView> answered = state.answered().stream()
                .map(a -> RoundView.of(
                        a,
                        names.unit(a.asked().unit(), a.asked().dueSince()),
                        stored.text("remark-" + a.asked().round())));
        Stream<RoundView> waiting =
                Stream.ofNullable(due).map(d -> RoundView.of(d, names.unit(d.unit(), d.dueSince())));
        return new CaseState(
                stored.id(),
                state.closed(),
                due == null ? null : due.round(),
                Stream.concat(answered, waiting).toList(),
                stored.fullyPublished());
    }
}
