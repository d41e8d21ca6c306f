package io.yihu.dispatch.domain;

import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Attention that tickets raise together. Tickets are entered in whatever order their events are read, so the one entered now is
 * looked at beside those that came after it too: in the end each stands where it would stand had all been entered in the order
 * in which they came. Pure.
 */
public final class Gathering {
    private final WorkRules rules;
    private final SupervisionCause cause;
    private final List<Came> tickets;

    /**
     * Tickets that are counted for one cause.
     *
     * @param tickets all of them, each once
     */
    public Gathering(WorkRules rules, SupervisionCause cause, List<Came> tickets) {
        this.rules = rules;
        this.cause = cause;
        this.tickets = List.copyOf(tickets);
    }

    /** A ticket that is counted, and when it came. */
    public record Came(String ticketId, Instant at) {}

    /**
     * How far attention rises on which tickets because this one was entered: on all that are counted where it makes the level,
     * otherwise on it alone, as the others have heard it.
     */
    public Map<String, SupervisionLevel> raisedBy(Came entered) {
        Map<String, SupervisionLevel> raised = new LinkedHashMap<>();
        tickets.stream()
                .map(Came::at)
                .filter(moment -> !moment.isBefore(entered.at()) && rules.counts(cause, entered.at(), moment))
                .distinct()
                .sorted()
                .forEach(moment -> raise(entered, moment, raised));
        return raised;
    }

    private void raise(Came entered, Instant moment, Map<String, SupervisionLevel> raised) {
        Optional<SupervisionLevel> level = levelAt(moment, tickets.stream());
        Optional<SupervisionLevel> before = levelAt(
                moment, tickets.stream().filter(ticket -> !ticket.ticketId().equals(entered.ticketId())));
        level.ifPresent(reached -> tickets.stream()
                .filter(ticket -> level.equals(before)
                        ? ticket.ticketId().equals(entered.ticketId())
                        : rules.counts(cause, ticket.at(), moment))
                .forEach(ticket -> raised.merge(
                        ticket.ticketId(), reached, (one, other) -> one.compareTo(other) < 0 ? other : one)));
    }

    private Optional<SupervisionLevel> levelAt(Instant moment, Stream<Came> counted) {
        return rules.byMoments(cause, counted.map(Came::at).toList(), moment);
    }
}
