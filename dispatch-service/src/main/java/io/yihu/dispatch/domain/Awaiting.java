package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is awaited next of each unit that has a part in a ticket. Near is what the table of limits says of the row that gave the ticket's
 * clocks, for the lead, for those who assist and for those who are summoned. Pure.
 */
public final class Awaiting {
    /** What runs comes before what stands still. */
    private static final Comparator<Awaited> FIRST =
            Comparator.comparing(Awaited::stands).thenComparing(Awaited::by);

    private final Limits limits;

    /** By these limits. */
    public Awaiting(Limits limits) {
        this.limits = limits;
    }

    /**
     * Of one who assists or is summoned its own part, report or order, whichever comes first; of everybody else, and of the house, what is
     * awaited of the lead.
     */
    public Awaited of(WorkItem item, @Nullable String unit) {
        if (unit == null || item.ledBy(unit) || !item.concerns(unit)) {
            return ofLead(item);
        }
        return Stream.concat(summons(item, unit).stream(), assisting(item, unit).stream())
                .min(FIRST)
                .orElse(Awaited.NOTHING);
    }

    /** From when on a deadline of the lead is near. */
    public Instant nearAt(WorkItem item, Instant by) {
        return nearAt(item, item.assignment().clocks().from(), by);
    }

    private Awaited ofLead(WorkItem item) {
        Instant by = item.nextDeadline();
        return by.equals(WorkItem.NEVER) ? Awaited.NOTHING : new Awaited(by, nearAt(item, by), item.paused());
    }

    /** Of one who is summoned: that it reports in, or does its part; nothing where neither is awaited. */
    public Awaited ofSummoned(WorkItem item, String unit) {
        return summons(item, unit).orElse(Awaited.NOTHING);
    }

    /** A suspension stops the lead's clock and none of theirs. */
    private Optional<Awaited> summons(WorkItem item, String unit) {
        Whistle whistle = item.progress().whistle();
        Summons own =
                whistle == null || !whistle.open() ? null : whistle.of(unit).orElse(null);
        if (whistle == null || own == null) {
            return Optional.empty();
        }
        if (own.answer() == null) {
            return Optional.of(running(item, whistle.blownAt(), whistle.reportBy()));
        }
        Instant ordered = whistle.orderedAt(unit);
        Instant orderBy = own.owes() ? own.orderBy() : null;
        return Optional.ofNullable(orderBy).map(by -> running(item, ordered == null ? whistle.blownAt() : ordered, by));
    }

    private Optional<Awaited> assisting(WorkItem item, String unit) {
        return item.assignment().assistanceOf(unit).filter(Assistance::open).flatMap(part -> assisting(item, part));
    }

    /** A part of before there were deadlines of it is awaited when the lead's is; the others stand still with the lead's clock. */
    private Optional<Awaited> assisting(WorkItem item, Assistance part) {
        Instant by = part.by();
        if (by == null || item.paused()) {
            return Optional.of(ofLead(item));
        }
        return item.status().clockRuns()
                ? Optional.of(running(item, item.assignment().clocks().from(), by))
                : Optional.empty();
    }

    private Awaited running(WorkItem item, Instant from, Instant by) {
        return new Awaited(by, nearAt(item, from, by), false);
    }

    private Instant nearAt(WorkItem item, Instant from, Instant by) {
        return limits.nearDue(item.assignment().clocks().limit()).nearDueAt(from, by);
    }
}
