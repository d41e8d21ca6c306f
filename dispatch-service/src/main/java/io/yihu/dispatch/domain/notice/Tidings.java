package io.yihu.dispatch.domain.notice;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.DispatchRevised;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.InstructionGiven;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketSigned;
import io.yihu.events.UnitClock;
import io.yihu.events.WhistleBlown;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What units should hear of when something has happened. */
public final class Tidings {
    private Tidings() {}

    /** The lead gets the ticket with its deadline for signing; assists hear of it with the one for the reply. */
    public static List<Tiding> of(TicketAssigned event) {
        Stream<Tiding> assists = event.assistUnits().stream()
                .map(unit ->
                        new Tiding(Occasion.NEW, unit, event.dispatchNo(), UnitClock.RESOLVE, event.resolveBy(), null));
        Tiding lead =
                new Tiding(Occasion.NEW, event.leadUnit(), event.dispatchNo(), UnitClock.SIGN, event.signBy(), null);
        return Stream.concat(Stream.of(lead), assists).toList();
    }

    /** The unit that had it hears that it need not go on; of a return or a move it has had a say or gone out of office. */
    public static List<Tiding> of(MoveReviewed event) {
        return event.cause() == MoveCause.REDIRECTED && event.decision() == MoveDecision.MOVED
                ? List.of(new Tiding(Occasion.REDIRECTED, event.unit(), event.dispatchNo(), null, null, null))
                : List.of();
    }

    /** Near, overdue, late to report in, or a promise to the caller that passed. */
    public static List<Tiding> of(DeadlineReached event) {
        Occasion occasion = event.stage() == DeadlineStage.NEAR ? Occasion.NEAR : passed(event.clock());
        return List.of(new Tiding(occasion, event.unit(), event.dispatchNo(), event.clock(), event.deadline(), null));
    }

    private static Occasion passed(UnitClock clock) {
        return switch (clock) {
            case REPORT_IN -> Occasion.REPORT_LATE;
            case PROMISE -> Occasion.PROMISE;
            default -> Occasion.OVERDUE;
        };
    }

    /**
     * A ticket that counts as signed because nobody signed it (自动签收) is overdue; one that was signed is no news. Time signs right
     * after the deadline, which is a whole second.
     */
    public static List<Tiding> of(TicketSigned event) {
        Instant by = event.signedAt().truncatedTo(ChronoUnit.SECONDS);
        return Boolean.TRUE.equals(event.automatic()) && !event.onTime()
                ? List.of(new Tiding(Occasion.OVERDUE, event.unit(), event.dispatchNo(), UnitClock.SIGN, by, null))
                : List.of();
    }

    /** The unit's own deadline that passes with the promise; nothing where it does not, or its clock stands. */
    static @Nullable Tiding beside(Tiding promise, WorkItem item) {
        Instant own = item.assignment().clocks().resolveBy();
        return promise.occasion() == Occasion.PROMISE && !item.paused() && own.equals(promise.by())
                ? new Tiding(Occasion.OVERDUE, promise.unit(), promise.dispatchNo(), UnitClock.RESOLVE, own, null)
                : null;
    }

    /** Each summoned unit. */
    public static List<Tiding> of(WhistleBlown event) {
        return event.units().stream()
                .map(unit -> new Tiding(
                        Occasion.SUMMONED, unit, event.dispatchNo(), UnitClock.REPORT_IN, event.reportBy(), null))
                .toList();
    }

    /** Each unit that got a part, with its deadline, and the lead. */
    public static List<Tiding> of(FindingsAgreed event) {
        Stream<Tiding> parts = event.units().stream()
                .map(unit -> new Tiding(
                        Occasion.FINDINGS, unit, event.dispatchNo(), UnitClock.ORDER, event.orderBy(unit), null));
        Tiding lead = new Tiding(Occasion.FINDINGS, event.unit(), event.dispatchNo(), null, null, null);
        return Stream.concat(Stream.of(lead), parts).toList();
    }

    /** The unit that is to answer. */
    public static List<Tiding> of(InstructionGiven event) {
        return List.of(new Tiding(
                Occasion.INSTRUCTION, event.unit(), event.dispatchNo(), UnitClock.INSTRUCTION, event.answerBy(), null));
    }

    /** Those who assist from now on hear of the ticket as if they had from its dispatch on. */
    public static List<Tiding> of(DispatchRevised event) {
        List<String> added = event.newAssistUnits() == null ? List.of() : event.newAssistUnits();
        return added.stream()
                .map(unit ->
                        new Tiding(Occasion.NEW, unit, event.dispatchNo(), UnitClock.RESOLVE, event.resolveBy(), null))
                .toList();
    }

    /** The unit that is supervised. */
    public static List<Tiding> of(SupervisionRaised event) {
        return List.of(new Tiding(Occasion.SUPERVISION, event.unit(), event.dispatchNo(), null, null, event.level()));
    }
}
