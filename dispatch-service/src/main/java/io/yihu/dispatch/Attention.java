package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Gathering;
import io.yihu.dispatch.domain.Gathering.Came;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.EarlierCall;
import io.yihu.events.Envelope;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.recent.RecentTickets.Seen;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 督办 for what comes again: the same caller about the same matter, or many tickets about the same matter at the same place. It
 * rises on all of those tickets that are still worked on. Repeatable: a ticket is counted once, and attention that has risen does
 * not rise again. A ticket that is classified anew is counted there too. Reports (举报) are not counted.
 */
@Component
final class Attention {
    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Recurrences recurrences;
    private final Clock clock;

    Attention(WorkItems workItems, Setup<DispatchRules> setup, Recurrences recurrences, Clock clock) {
        this.workItems = workItems;
        this.setup = setup;
        this.recurrences = recurrences;
        this.clock = clock;
    }

    /** A ticket was dispatched for the first time. */
    void dispatched(Envelope cause, WorkMatter matter, @Nullable List<EarlierCall> earlier) {
        if (!matter.worked() || matter.sealed()) {
            return;
        }
        Came own = new Came(cause.subject(), cause.time());
        List<Came> sameCaller = Stream.concat(
                        Stream.of(own),
                        earlier == null
                                ? Stream.empty()
                                : earlier.stream().map(call -> new Came(call.ticketId(), call.registeredAt())))
                .toList();
        raise(cause, SupervisionCause.REPEAT, sameCaller, own);
        enter(cause, matter, own);
    }

    /** A ticket turned out to be about something else, or elsewhere: there it came when it had come. */
    void reclassified(Envelope cause, WorkMatter from, WorkMatter matter) {
        if (!matter.worked() || matter.sealed()) {
            return;
        }
        Instant came = recurrences.of(from).stream()
                .filter(seen -> seen.ticketId().equals(cause.subject()))
                .map(Seen::at)
                .findFirst()
                .orElse(cause.time());
        enter(cause, matter, new Came(cause.subject(), came));
    }

    private void enter(Envelope cause, WorkMatter matter, Came own) {
        List<Came> there = recurrences.enter(matter, own.ticketId(), own.at()).stream()
                .map(seen -> new Came(seen.ticketId(), seen.at()))
                .toList();
        raise(cause, SupervisionCause.CONCENTRATED, there, own);
    }

    private void raise(Envelope cause, SupervisionCause why, List<Came> tickets, Came own) {
        new Gathering(setup.current().work(), why, tickets)
                .raisedBy(own)
                .forEach((ticketId, level) -> raise(ticketId, cause, why, level));
    }

    private void raise(String ticketId, Envelope cause, SupervisionCause why, SupervisionLevel level) {
        Instant now = clock.instant();
        workItems.decide(
                ticketId,
                Command.because(now, cause),
                item -> setup.current().supervising().raise(item, why, level, now));
    }
}
