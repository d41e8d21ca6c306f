package io.yihu.dispatch.domain.simulation;

import io.yihu.dispatch.domain.Accusing;
import io.yihu.dispatch.domain.WorkingCalendar;
import io.yihu.events.DispatchCause;
import io.yihu.events.EventType;
import io.yihu.events.HistoryImported;
import io.yihu.events.Place;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketResolved;
import io.yihu.events.Urgency;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStory;
import io.yihu.events.story.TicketView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A ticket that was dispatched, as far as routing goes.
 *
 * @param category as it was settled last, as the place and the urgency
 * @param day of that dispatch, Asia/Shanghai
 * @param firstLead who got it first, once it was known for what it is; of an older ledger, which does not tell, who had it in the end
 * @param firstAssists who assisted then
 * @param lastLead who had it in the end, or has it now
 * @param returned whether a return was granted, or a dispatcher redirected it: the first dispatch was wrong
 * @param answered whether somebody replied: only then the last lead is known to have been the right one
 * @param imported from an older ledger
 * @param sealed a report (举报), of which files show no more than the number
 */
public record Past(
        String ticketId,
        String category,
        Place place,
        Urgency urgency,
        LocalDate day,
        String firstLead,
        List<String> firstAssists,
        String lastLead,
        boolean returned,
        boolean answered,
        boolean imported,
        boolean sealed) {
    /** The facts that tell it: the others may be left out. */
    public static final Set<EventType> TOLD_BY = Collections.unmodifiableSet(EnumSet.of(
            EventType.TICKET_CREATED,
            EventType.TICKET_CLASSIFIED,
            EventType.TICKET_RECLASSIFIED,
            EventType.TICKET_ASSIGNED,
            EventType.RETURN_DECIDED,
            EventType.TICKET_RESOLVED,
            EventType.HISTORY_IMPORTED));

    /** A reclassified ticket was sent by the catalogue once more, for what it really is. */
    private static final Set<DispatchCause> FIRST_SENT = EnumSet.of(DispatchCause.FIRST, DispatchCause.RECLASSIFIED);

    /** Copies the list. */
    public Past {
        firstAssists = List.copyOf(firstAssists);
    }

    /**
     * What its facts tell, or nothing where it was not dispatched or its first dispatch is not known, or where a unit kept
     * away from it, so that the catalogue alone did not decide.
     */
    public static Optional<Past> of(String ticketId, Collection<Fact> facts) {
        return all(facts, HistoryImported.class)
                .findFirst()
                .map(history -> imported(ticketId, history))
                .or(() -> Accusing.is(facts) ? Optional.empty() : lived(ticketId, facts));
    }

    private static Past imported(String ticketId, HistoryImported h) {
        return new Past(
                ticketId,
                h.category(),
                h.place(),
                h.urgency(),
                day(h.assignedAt()),
                h.unit(),
                List.of(),
                h.unit(),
                false,
                true,
                true,
                h.kind() == TicketKind.REPORT);
    }

    private static Optional<Past> lived(String ticketId, Collection<Fact> facts) {
        TicketView view = TicketStory.tell(facts);
        Matter matter = view.matter();
        TicketAssigned last = view.assigned();
        String category = matter == null ? null : matter.category();
        Place place = matter == null ? null : matter.place();
        if (matter == null || category == null || place == null || last == null) {
            return Optional.empty();
        }
        return sent(facts)
                .map(first -> new Past(
                        ticketId,
                        category,
                        place,
                        matter.urgency(),
                        day(first.assignedAt()),
                        first.leadUnit(),
                        first.assistUnits(),
                        last.leadUnit(),
                        view.hops() > 0 || redirected(facts),
                        all(facts, TicketResolved.class).findAny().isPresent(),
                        false,
                        matter.kind() == TicketKind.REPORT));
    }

    private static boolean redirected(Collection<Fact> facts) {
        return all(facts, TicketAssigned.class).anyMatch(assigned -> assigned.cause() == DispatchCause.REDIRECTED);
    }

    /** The last time it was sent to somebody for the first time. */
    private static Optional<TicketAssigned> sent(Collection<Fact> facts) {
        return all(facts, TicketAssigned.class)
                .filter(assigned -> FIRST_SENT.contains(assigned.cause()))
                .max(Comparator.comparing(TicketAssigned::dispatchNo));
    }

    private static <E> Stream<E> all(Collection<Fact> facts, Class<E> type) {
        return facts.stream().map(Fact::event).filter(type::isInstance).map(type::cast);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, WorkingCalendar.ZONE);
    }
}
