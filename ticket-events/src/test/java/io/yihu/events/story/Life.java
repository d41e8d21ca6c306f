package io.yihu.events.story;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallbackDue;
import io.yihu.events.CallerAsked;
import io.yihu.events.CallerContacted;
import io.yihu.events.Channel;
import io.yihu.events.ClockResumed;
import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.DispatchCause;
import io.yihu.events.DispatchRevised;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.OrderDone;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.events.ResumeCause;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.RevisionCause;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Rule;
import io.yihu.events.Satisfaction;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketAssisted;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.TicketSupplemented;
import io.yihu.events.Triage;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleKind;
import io.yihu.events.WhistleRated;
import io.yihu.events.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One ticket being lived, step by step; {@link Lives} says which steps. */
final class Life {
    private static final Instant START = Instant.parse("2026-09-07T01:30:00Z");
    private static final String CATEGORY = "drain-blocked";
    private static final Place PLACE = new Place("shuyuanlu", "songtaoli", "songtaoli-estate");

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Writer, Long> sequences = new EnumMap<>(Writer.class);
    private final String ticketId;
    private DispatchCause cause = DispatchCause.FIRST;
    private int dispatchNo;
    private int round;

    Life(String ticketId, boolean classifiedLater) {
        this.ticketId = ticketId;
        Triage triage = classifiedLater ? Triage.PENDING : Triage.READY;
        String category = classifiedLater ? null : CATEGORY;
        Place place = classifiedLater ? null : PLACE;
        add(
                Writer.INTAKE,
                new TicketCreated(
                        TicketKind.COMPLAINT,
                        category,
                        place,
                        Urgency.ORDINARY,
                        Channel.HOTLINE,
                        "hotline-12345",
                        triage,
                        now(),
                        null,
                        null));
        if (classifiedLater) {
            add(Writer.INTAKE, new TicketClassified(TicketKind.COMPLAINT, CATEGORY, PLACE, Urgency.ORDINARY));
        }
    }

    /** In life's order. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    void assign() {
        if (cause == DispatchCause.FIRST || cause == DispatchCause.REWORK) {
            round++;
        }
        dispatchNo++;
        Instant now = now();
        add(
                Writer.DISPATCH,
                new TicketAssigned(
                        dispatchNo,
                        round,
                        cause,
                        unit(),
                        List.of(),
                        now,
                        now.plus(Duration.ofHours(4)),
                        now.plus(Duration.ofDays(3)),
                        new Rule("drains-by-territory", "1"),
                        true,
                        seen(Writer.DISPATCH),
                        null));
    }

    void returnToAnother() {
        add(Writer.DISPATCH, new ReturnRequested(dispatchNo, round, unit(), unit(1), now()));
        add(Writer.DISPATCH, new ReturnDecided(dispatchNo, round, unit(), ReturnDecision.GRANTED, now()));
        cause = DispatchCause.AFTER_RETURN;
        assign();
    }

    /** The category turns out wrong: another unit gets it; then the place does, and after a look at it that unit keeps it. */
    void reclassify() {
        reclassified("water-outage", PLACE);
        cause = DispatchCause.RECLASSIFIED;
        assign();
        reclassified("water-outage", new Place("shuyuanlu", "xintai", null));
        add(
                Writer.DISPATCH,
                new DispatchRevised(
                        dispatchNo,
                        round,
                        unit(),
                        List.of("xintai"),
                        now(),
                        now().plus(Duration.ofDays(1)),
                        new Rule("water", "1"),
                        true,
                        now(),
                        seen(Writer.DISPATCH),
                        "UTILITY",
                        RevisionCause.RECLASSIFIED,
                        List.of("xintai"),
                        null));
        reviewed(MoveDecision.AWAITED, null);
        reviewed(MoveDecision.KEPT, true);
    }

    private void reviewed(MoveDecision decision, @Nullable Boolean ruling) {
        add(
                Writer.DISPATCH,
                new MoveReviewed(dispatchNo, round, unit(), "xintai", decision, now(), MoveCause.RECLASSIFIED, ruling));
    }

    private void reclassified(String category, Place place) {
        add(
                Writer.INTAKE,
                new TicketReclassified(
                        TicketKind.COMPLAINT,
                        category,
                        place,
                        Urgency.UTILITY,
                        CATEGORY,
                        PLACE,
                        Urgency.ORDINARY,
                        ReclassifyReason.FOUND_ON_SITE,
                        null));
    }

    void signAndResolve() {
        add(Writer.DISPATCH, new TicketSigned(dispatchNo, round, unit(), now(), true));
        add(Writer.DISPATCH, new TicketResolved(dispatchNo, round, unit(), Outcome.SOLVED, now(), true));
    }

    /** Signed by the deadline; contacted, asked, extended, suspended, overdue: everything that may happen before a reply. */
    void workEventfully() {
        add(Writer.DISPATCH, new TicketSigned(dispatchNo, round, unit(), now(), false, true));
        add(
                Writer.DISPATCH,
                new CallerContacted(
                        dispatchNo, round, unit(), ContactChannel.PHONE, ContactResult.REACHED, now(), true));
        add(Writer.DISPATCH, new CallerAsked(dispatchNo, round, unit(), now(), now().plus(Duration.ofDays(3))));
        add(Writer.INTAKE, new TicketSupplemented(1, Channel.HOTLINE));
        resume(ResumeCause.CALLER_ANSWERED);
        ask(RequestKind.EXTENSION);
        add(
                Writer.DISPATCH,
                new DeadlineReached(dispatchNo, round, unit(), UnitClock.RESOLVE, DeadlineStage.PASSED, now(), now()));
        add(
                Writer.DISPATCH,
                new SupervisionRaised(
                        dispatchNo, round, unit(), SupervisionLevel.REMIND, SupervisionCause.OVERDUE, now()));
        add(Writer.DISPATCH, new InstructionGiven(dispatchNo, round, unit(), 1, now(), now()));
        add(Writer.DISPATCH, new InstructionAnswered(dispatchNo, round, unit(), 1, now(), true));
        assistLate();
        ask(RequestKind.SUSPENSION);
    }

    /** A unit that has to assist is told that it is late, and gives its part then. */
    private void assistLate() {
        String assist = unit(1);
        add(
                Writer.DISPATCH,
                new DeadlineReached(dispatchNo, round, assist, UnitClock.ASSIST, DeadlineStage.PASSED, now(), now()));
        add(Writer.DISPATCH, new TicketAssisted(dispatchNo, round, assist, true, now(), false));
    }

    /** The street whistles, one unit comes, does its part and is rated. */
    void whistle() {
        String other = unit(1);
        Instant later = now().plus(Duration.ofDays(1));
        add(
                Writer.DISPATCH,
                new WhistleBlown(
                        dispatchNo, round, unit(), 1, WhistleKind.HARD_PROBLEM, List.of(other), later, now(), null));
        add(Writer.DISPATCH, new SummonsAnswered(dispatchNo, round, other, 1, SummonsAnswer.REPORTED, now(), true));
        add(Writer.DISPATCH, new FindingsAgreed(dispatchNo, round, unit(), 1, List.of(other), later, now(), null));
        add(Writer.DISPATCH, new OrderDone(dispatchNo, round, other, 1, now(), true));
        add(Writer.DISPATCH, new WhistleEnded(dispatchNo, round, unit(), 1, now()));
        add(Writer.DISPATCH, new WhistleRated(dispatchNo, round, unit(), 1, other, 5, now()));
    }

    void resume(ResumeCause why) {
        add(Writer.DISPATCH, new ClockResumed(dispatchNo, round, unit(), why, now(), now().plus(Duration.ofDays(4))));
    }

    void ask(RequestKind what) {
        Instant until = what == RequestKind.VOID ? null : now().plus(Duration.ofDays(5));
        Instant later = what == RequestKind.EXTENSION ? until : null;
        add(Writer.DISPATCH, new RequestMade(dispatchNo, round, unit(), what, until, now(), null));
        add(
                Writer.DISPATCH,
                new RequestDecided(
                        dispatchNo, round, unit(), what, RequestDecision.GRANTED, until, later, now(), null, null));
    }

    void reply() {
        add(Writer.DISPATCH, new TicketResolved(dispatchNo, round, unit(), Outcome.SOLVED, now(), false));
    }

    void callBack(boolean bad) {
        add(Writer.FEEDBACK, new CallbackDue(dispatchNo, round, unit(), now(), seen(Writer.FEEDBACK)));
        var answers = new CallbackAnswers(true, !bad, bad ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED);
        if (bad) {
            add(Writer.FEEDBACK, new ReworkOrdered(dispatchNo, round, unit(), answers, now(), seen(Writer.FEEDBACK)));
            cause = DispatchCause.REWORK;
            return;
        }
        add(Writer.FEEDBACK, new TicketClosed(dispatchNo, round, unit(), answers, now(), seen(Writer.FEEDBACK)));
    }

    void add(Writer writer, TicketEvent event) {
        facts.add(new Fact(writer, sequences.merge(writer, 1L, Long::sum), now(), event));
    }

    private Instant now() {
        return START.plus(Duration.ofMinutes(20L * facts.size())).plusMillis(Math.floorMod(ticketId.hashCode(), 1000));
    }

    /** After a return the next unit, for good: rework stays with the lead that replied. */
    private String unit() {
        return unit(0);
    }

    private String unit(int hopsAhead) {
        long hops =
                facts.stream().filter(f -> f.event() instanceof ReturnDecided).count();
        return "unit-" + (1 + hopsAhead + hops);
    }

    private BasedOn seen(Writer self) {
        Map<Writer, Long> others = new EnumMap<>(sequences);
        others.remove(self);
        return new BasedOn(others.get(Writer.INTAKE), others.get(Writer.DISPATCH), others.get(Writer.FEEDBACK));
    }
}
