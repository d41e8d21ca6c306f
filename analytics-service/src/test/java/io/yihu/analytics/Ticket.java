package io.yihu.analytics;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallerContacted;
import io.yihu.events.Channel;
import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.DispatchCause;
import io.yihu.events.DispatchRevised;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.RevisionCause;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Rule;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleKind;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A ticket lived by hand: each step happens at the time last said, Shanghai's. */
public final class Ticket {
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
    private static final Rule RULE = new Rule("row", "1");

    private final String id;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Writer, Long> sequences = new EnumMap<>(Writer.class);
    private Instant now = Instant.EPOCH;
    private DispatchCause cause = DispatchCause.FIRST;
    private int dispatchNo;
    private int round = 1;
    private String unit = "";

    public Ticket(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public List<Wire> wire() {
        return Lives.wire(id, facts);
    }

    public Ticket at(String localTime) {
        now = LocalDateTime.parse(localTime).toInstant(SHANGHAI);
        return this;
    }

    public Ticket created(String community) {
        return created(community, TicketKind.COMPLAINT);
    }

    public Ticket created(String community, TicketKind kind) {
        Place place = new Place("shuyuanlu", community, null);
        return add(
                Writer.INTAKE,
                new TicketCreated(
                        kind,
                        "drainage.blocked",
                        place,
                        Urgency.ORDINARY,
                        Channel.HOTLINE,
                        "desk",
                        Triage.READY,
                        now,
                        null,
                        null));
    }

    /** Dispatched on the fast lane. */
    public Ticket hurried(String leadUnit) {
        return assigned(leadUnit, "FAST_LANE");
    }

    public Ticket contacted(boolean onTime) {
        return add(
                Writer.DISPATCH,
                new CallerContacted(dispatchNo, round, unit, ContactChannel.VISIT, ContactResult.REACHED, now, onTime));
    }

    public Ticket assigned(String leadUnit) {
        return assigned(leadUnit, null);
    }

    private Ticket assigned(String leadUnit, String limit) {
        unit = leadUnit;
        dispatchNo++;
        return add(
                Writer.DISPATCH,
                new TicketAssigned(
                        dispatchNo, round, cause, unit, List.of(), now, now, now, RULE, true, BasedOn.NOTHING, limit));
    }

    public Ticket reassigned(String leadUnit) {
        cause = DispatchCause.REWORK;
        round++;
        return assigned(leadUnit);
    }

    public Ticket signed(boolean onTime) {
        return add(Writer.DISPATCH, new TicketSigned(dispatchNo, round, unit, now, onTime));
    }

    public Ticket returned(boolean granted) {
        add(Writer.DISPATCH, new ReturnRequested(dispatchNo, round, unit, "dangzheng", now));
        ReturnDecision decision = granted ? ReturnDecision.GRANTED : ReturnDecision.REJECTED;
        cause = granted ? DispatchCause.AFTER_RETURN : cause;
        return add(Writer.DISPATCH, new ReturnDecided(dispatchNo, round, unit, decision, now));
    }

    public Ticket resolved(boolean onTime) {
        return add(Writer.DISPATCH, new TicketResolved(dispatchNo, round, unit, Outcome.SOLVED, now, onTime));
    }

    public Ticket badCallBack() {
        CallbackAnswers answers = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        return add(Writer.FEEDBACK, new ReworkOrdered(dispatchNo, round, unit, answers, now, BasedOn.NOTHING));
    }

    public Ticket goodCallBack(Satisfaction satisfaction) {
        CallbackAnswers answers = new CallbackAnswers(true, true, satisfaction);
        return add(Writer.FEEDBACK, new TicketClosed(dispatchNo, round, unit, answers, now, BasedOn.NOTHING));
    }

    /** The street summons units. */
    public Ticket whistled(WhistleKind kind) {
        return add(
                Writer.DISPATCH, new WhistleBlown(dispatchNo, round, unit, 1, kind, List.of("zhifa"), now, now, null));
    }

    /** Another classification, the same unit. */
    public Ticket revised(String limit) {
        RevisionCause cause = RevisionCause.RECLASSIFIED;
        return add(
                Writer.DISPATCH,
                new DispatchRevised(
                        dispatchNo,
                        round,
                        unit,
                        List.of(),
                        now,
                        now,
                        RULE,
                        true,
                        now,
                        BasedOn.NOTHING,
                        limit,
                        cause,
                        null,
                        null));
    }

    private Ticket add(Writer writer, TicketEvent event) {
        facts.add(new Fact(writer, sequences.merge(writer, 1L, Long::sum), now, event));
        return this;
    }
}
