package io.yihu.intake.view;

import io.yihu.events.HistoryImported;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.events.story.TicketStory;
import io.yihu.events.story.TicketView;
import io.yihu.intake.domain.HistoryDecider;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.domain.SupplementDecider;
import io.yihu.intake.vault.MaskedCaller;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that intake knows of a ticket.
 *
 * @param facts as projected so far; where intake's own are still under way, the registration stands in for them
 * @param replies the units' texts by field
 * @param caller missing where the reader may not see it
 */
public record KnownTicket(
        Stored<Registration> registration,
        Collection<Fact> facts,
        Map<String, String> replies,
        @Nullable MaskedCaller caller) {
    private static final String REPLY = "reply-";

    /** Adds to the facts what the registration itself knows. */
    public KnownTicket {
        facts = complete(registration.state(), facts);
    }

    /** What a caller may be told. A sealed ticket tells how far it is, and nobody's words. */
    public TicketAnswer answer(Names names) {
        Registration state = registration.state();
        Progress progress = Progress.of(TicketStory.tell(facts), names);
        return assemble(state, progress, state.sealed() ? null : newestReply(), names);
    }

    /** Where it stands. */
    public TicketView view() {
        return TicketStory.tell(facts);
    }

    private TicketAnswer assemble(Registration state, Progress progress, @Nullable Integer round, Names names) {
        return new TicketAnswer(
                registration.id(),
                progress.status(),
                state.subject().kind(),
                category(state.subject(), names),
                place(state.subject(), names),
                state.subject().urgency(),
                state.channel(),
                state.source(),
                state.externalNumber(),
                state.triage(),
                state.sealed(),
                said(),
                progress.unit(),
                progress.promisedBy(),
                reply(round),
                round,
                Timeline.of(facts, names),
                state.registeredAt(),
                asOf(),
                registration.fullyPublished(),
                state.sealed() ? null : caller);
    }

    private TicketAnswer.Said said() {
        return new TicketAnswer.Said(
                registration.text(RegistrationDecider.TITLE),
                registration.text(RegistrationDecider.DESCRIPTION),
                SupplementDecider.words(registration.state(), registration.texts()));
    }

    /** Of an older ledger intake has the reply itself. */
    private @Nullable String reply(@Nullable Integer round) {
        if (registration.state().history() != null) {
            return registration.text(HistoryDecider.REPLY);
        }
        return round == null ? null : replies.get(REPLY + round);
    }

    private static @Nullable Named category(Subject subject, Names names) {
        return subject.category() == null ? null : names.category(subject.category());
    }

    private static @Nullable NamedPlace place(Subject subject, Names names) {
        return subject.place() == null ? null : NamedPlace.of(subject.place(), names);
    }

    private @Nullable Integer newestReply() {
        return replies.keySet().stream()
                .filter(field -> field.matches(REPLY + "[0-9]{1,6}"))
                .map(field -> Integer.valueOf(field.substring(REPLY.length())))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Instant asOf() {
        return facts.stream()
                .map(Fact::time)
                .max(Comparator.naturalOrder())
                .orElse(registration.state().registeredAt());
    }

    private static List<Fact> complete(Registration state, Collection<Fact> projected) {
        List<Fact> all = new ArrayList<>(projected);
        HistoryImported history = state.history();
        if (history != null) {
            return lacks(projected, HistoryImported.class)
                    ? List.of(new Fact(Writer.INTAKE, 1, state.registeredAt(), history))
                    : all.stream().distinct().toList();
        }
        if (lacks(projected, TicketCreated.class)) {
            all.add(new Fact(Writer.INTAKE, 1, state.registeredAt(), RegistrationDecider.created(state)));
        }
        Subject s = state.subject();
        Instant classifiedAt = state.classifiedAt();
        if (classifiedAt != null
                && s.category() != null
                && s.place() != null
                && lacks(projected, TicketClassified.class)) {
            TicketClassified settled = new TicketClassified(s.kind(), s.category(), s.place(), s.urgency());
            all.add(new Fact(Writer.INTAKE, Long.MAX_VALUE, classifiedAt, settled));
        }
        return all.stream().distinct().toList();
    }

    private static boolean lacks(Collection<Fact> facts, Class<? extends TicketEvent> type) {
        return facts.stream().map(Fact::event).noneMatch(type::isInstance);
    }
}
