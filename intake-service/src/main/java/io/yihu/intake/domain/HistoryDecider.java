package io.yihu.intake.domain;

import io.yihu.events.HistoryImported;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes closed tickets of older ledgers in. Pure. */
public final class HistoryDecider {
    /** The field of what the unit once replied, among the texts. */
    public static final String REPLY = "history-reply";

    private static final String OUT_OF_ORDER = "times-out-of-order";

    private HistoryDecider() {}

    /** What is wrong with the times of a life that must be over by now, naming the first that does not fit. */
    public static @Nullable Refusal wrongTimes(HistoryImported life, Instant now) {
        Instant signed = life.signedAt();
        if ((signed == null) != (life.signedOnTime() == null)) {
            return Refusal.rule(
                    "signing-incomplete",
                    "signedOnTime",
                    "签收时间与是否按时签收须同时给出或同时为空",
                    "The time of signing and whether it was in time go together");
        }
        if (life.assignedAt().isBefore(life.registeredAt())) {
            return outOfOrder("assignedAt");
        }
        if (signed != null && signed.isBefore(life.assignedAt())) {
            return outOfOrder("signedAt");
        }
        if (life.resolvedAt().isBefore(signed == null ? life.assignedAt() : signed)) {
            return outOfOrder("resolvedAt");
        }
        return life.closedAt().isBefore(life.resolvedAt()) || life.closedAt().isAfter(now)
                ? outOfOrder("closedAt")
                : null;
    }

    /** Registers it closed, with one fact that nobody reacts to. A report's (举报) words are not kept. */
    public static Decision<Registration> register(String origin, Past past) {
        HistoryImported life = past.life();
        boolean sealed = life.kind() == TicketKind.REPORT;
        Registration state = closed(origin, past, sealed);
        List<Publication> publications = new ArrayList<>(List.of(new Publication.Event(life)));
        if (!sealed) {
            publications.add(new Publication.Text(RegistrationDecider.TITLE, past.title()));
            publications.add(new Publication.Text(RegistrationDecider.DESCRIPTION, past.description()));
            if (past.reply() != null) {
                publications.add(new Publication.Text(REPLY, past.reply()));
            }
        }
        return Decision.accept(state, publications);
    }

    private static Registration closed(String origin, Past past, boolean sealed) {
        HistoryImported life = past.life();
        return new Registration(
                origin,
                life.source(),
                past.externalNumber(),
                life.channel(),
                new Subject(life.kind(), life.category(), life.place(), life.urgency()),
                Triage.READY,
                sealed,
                life.registeredAt(),
                null,
                true,
                life,
                null,
                null,
                null,
                null,
                null);
    }

    private static Refusal outOfOrder(String field) {
        return Refusal.rule(
                OUT_OF_ORDER,
                field,
                "时间须依次为登记、派单、签收、办结、结案，且不晚于现在",
                "Times must follow each other: registered, dispatched, signed, resolved, closed, none in the future");
    }
}
