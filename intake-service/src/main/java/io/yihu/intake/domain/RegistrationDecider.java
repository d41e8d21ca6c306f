package io.yihu.intake.domain;

import io.yihu.events.EarlierCall;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketCreated;
import io.yihu.events.Triage;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions about a registration. Pure: the same state, command and time give the same decision. */
public final class RegistrationDecider {
    /** The field of the title among the texts. */
    public static final String TITLE = "title";
    /** The field of the description among the texts. */
    public static final String DESCRIPTION = "description";

    private static final Refusal ALREADY_SETTLED = Refusal.illegalTransition(
            "already-classified",
            "工单已受理，不能再改为其他内容",
            "The ticket is settled already and cannot be classified differently");
    private static final Refusal NOT_SETTLED =
            Refusal.rule("not-settled", "category", "须同时给出分类和地点", "Both category and place are required");

    private RegistrationDecider() {}

    /** Registers. A report's (举报) words are not published: the event alone says that it exists. */
    public static Decision<Registration> register(
            String origin, Appeal appeal, List<EarlierCall> earlier, Instant now) {
        Registration state = first(origin, appeal, now);
        List<Publication> publications = new ArrayList<>(List.of(new Publication.Event(created(state, earlier))));
        if (!state.sealed()) {
            publications.add(new Publication.Text(TITLE, appeal.title()));
            publications.add(new Publication.Text(DESCRIPTION, appeal.description()));
        }
        return Decision.accept(state, publications);
    }

    private static Registration first(String origin, Appeal appeal, Instant now) {
        Subject subject = appeal.subject();
        return new Registration(
                origin,
                appeal.source(),
                appeal.externalNumber(),
                appeal.channel(),
                subject,
                subject.triage(),
                subject.isReport(),
                now,
                null,
                false,
                null,
                null,
                null,
                appeal.automatic(),
                appeal.accusedUnit(),
                null);
    }

    /** Settles what was open, once. Turning an appeal into a report seals it and takes its words back. */
    public static Decision<Registration> classify(
            Registration state, Subject settled, List<EarlierCall> earlier, Instant now) {
        if (state.triage() == Triage.READY) {
            return state.subject().equals(settled) ? Decision.unchanged() : Decision.refuse(ALREADY_SETTLED);
        }
        TicketClassified event = classified(state, settled, earlier);
        if (event == null) {
            return Decision.refuse(NOT_SETTLED);
        }
        Registration next = state.classified(settled, now);
        List<Publication> publications = new ArrayList<>(List.of(new Publication.Event(event)));
        if (next.sealed() && !state.sealed()) {
            publications.add(new Publication.Erasure(TITLE));
            publications.add(new Publication.Erasure(DESCRIPTION));
            SupplementDecider.fields(state).map(Publication.Erasure::new).forEach(publications::add);
        }
        return Decision.accept(next, publications);
    }

    /** Puts the registration away: the caller's verdict ended the ticket. */
    public static Decision<Registration> close(Registration state) {
        return state.closed() ? Decision.unchanged() : Decision.accept(state.archived());
    }

    /** The event of a registration as it was made; what was classified later stands in it as it was settled. */
    public static TicketCreated created(Registration state) {
        return created(state, List.of());
    }

    private static TicketCreated created(Registration state, List<EarlierCall> earlier) {
        Subject subject = state.subject();
        return new TicketCreated(
                subject.kind(),
                subject.category(),
                subject.place(),
                subject.urgency(),
                state.channel(),
                state.source(),
                state.classifiedAt() == null ? state.triage() : Triage.PENDING,
                state.registeredAt(),
                earlier,
                state.accusedUnit());
    }

    private static @Nullable TicketClassified classified(
            Registration state, Subject settled, List<EarlierCall> earlier) {
        return settled.category() == null || settled.place() == null
                ? null
                : new TicketClassified(
                        settled.kind(),
                        settled.category(),
                        settled.place(),
                        settled.urgency(),
                        earlier,
                        state.accusedUnit());
    }
}
