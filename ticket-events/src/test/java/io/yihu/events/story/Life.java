package io.yihu.events.story;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallbackDue;
import io.yihu.events.Channel;
import io.yihu.events.DispatchCause;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Rule;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
                        now()));
        if (classifiedLater) {
            add(Writer.INTAKE, new TicketClassified(TicketKind.COMPLAINT, CATEGORY, PLACE, Urgency.ORDINARY));
        }
    }

    /** In life's order. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    void assign() {
        if (cause != DispatchCause.AFTER_RETURN) {
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
                        seen(Writer.DISPATCH)));
    }

    void returnToAnother() {
        add(Writer.DISPATCH, new ReturnRequested(dispatchNo, round, unit(), unit(1), now()));
        add(Writer.DISPATCH, new ReturnDecided(dispatchNo, round, unit(), ReturnDecision.GRANTED, now()));
        cause = DispatchCause.AFTER_RETURN;
        assign();
    }

    void signAndResolve() {
        add(Writer.DISPATCH, new TicketSigned(dispatchNo, round, unit(), now(), true));
        add(Writer.DISPATCH, new TicketResolved(dispatchNo, round, unit(), Outcome.SOLVED, now(), true));
    }

    void callBack(boolean bad) {
        add(Writer.FEEDBACK, new CallbackDue(dispatchNo, round, unit(), now(), seen(Writer.FEEDBACK)));
        if (bad) {
            CallbackAnswers answers = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
            add(Writer.FEEDBACK, new ReworkOrdered(dispatchNo, round, unit(), answers, now(), seen(Writer.FEEDBACK)));
            cause = DispatchCause.REWORK;
        } else {
            CallbackAnswers answers = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
            add(Writer.FEEDBACK, new TicketClosed(dispatchNo, round, unit(), answers, now(), seen(Writer.FEEDBACK)));
        }
    }

    private void add(Writer writer, TicketEvent event) {
        Instant time = now();
        facts.add(new Fact(writer, sequences.merge(writer, 1L, Long::sum), time, event));
    }

    private Instant now() {
        return START.plus(Duration.ofMinutes(20L * facts.size())).plusMillis(Math.floorMod(ticketId.hashCode(), 1000));
    }

    /** After a return the next unit, for good: rework stays with the lead that replied. */
    private String unit() {
        return unit(0);
    }

    private String unit(int hopsAhead) {
        return "unit-"
                + (1
                        + hopsAhead
                        + facts.stream()
                                .filter(f -> f.event() instanceof ReturnDecided)
                                .count());
    }

    private BasedOn seen(Writer self) {
        Map<Writer, Long> others = new EnumMap<>(sequences);
        others.remove(self);
        return new BasedOn(others.get(Writer.INTAKE), others.get(Writer.DISPATCH), others.get(Writer.FEEDBACK));
    }
}
