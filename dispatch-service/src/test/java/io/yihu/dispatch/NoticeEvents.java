package io.yihu.dispatch;

import io.yihu.events.BasedOn;
import io.yihu.events.Channel;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.DispatchCause;
import io.yihu.events.DispatchRevised;
import io.yihu.events.InstructionGiven;
import io.yihu.events.RevisionCause;
import io.yihu.events.Rule;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.List;

/** Events that groups are told of. */
final class NoticeEvents {
    private NoticeEvents() {}

    /** A registration that is dispatched to shizheng. */
    static TicketCreated created(TicketKind kind, Urgency urgency) {
        return created(kind, "drainage.blocked", urgency);
    }

    /** The same about another matter. */
    static TicketCreated created(String category, TicketKind kind) {
        return created(kind, category, Urgency.ORDINARY);
    }

    private static TicketCreated created(TicketKind kind, String category, Urgency urgency) {
        TicketCreated usual = DispatchTest.created(Triage.READY);
        return new TicketCreated(
                kind,
                category,
                usual.place(),
                urgency,
                Channel.HOTLINE,
                usual.source(),
                Triage.READY,
                usual.registeredAt(),
                null,
                null);
    }

    static TicketAssigned assigned(String unit) {
        Instant by = Instant.parse("2026-09-08T01:30:00Z");
        return new TicketAssigned(
                1,
                1,
                DispatchCause.FIRST,
                unit,
                List.of(),
                by,
                by,
                by.plusSeconds(86_400),
                new Rule("row", "2026-1"),
                true,
                BasedOn.intake(1),
                null);
    }

    /** It was reclassified, and this unit assists from now on. */
    static DispatchRevised assistedBy(String unit, Instant now) {
        Instant by = Instant.parse("2026-09-14T01:30:00Z");
        return new DispatchRevised(
                1,
                1,
                "shizheng",
                List.of("songtao", unit),
                by,
                by,
                new Rule("row", "2026-1"),
                true,
                now,
                BasedOn.intake(2),
                "ORDINARY",
                RevisionCause.RECLASSIFIED,
                List.of(unit),
                null);
    }

    static InstructionGiven instructed(Instant answerBy) {
        return new InstructionGiven(1, 1, "shizheng", 1, answerBy, answerBy.minusSeconds(3600));
    }

    static DeadlineReached overdue(Instant by) {
        return new DeadlineReached(1, 1, "shizheng", UnitClock.CONTACT, DeadlineStage.PASSED, by, by);
    }
}
