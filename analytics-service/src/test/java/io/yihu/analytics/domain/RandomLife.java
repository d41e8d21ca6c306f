package io.yihu.analytics.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallbackDue;
import io.yihu.events.Channel;
import io.yihu.events.DispatchCause;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
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
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A legal life over several days, in life's order: granted and rejected returns, late and timely steps, good and bad
 * call-backs, up to two reworks, broken off anywhere. The same seed gives the same life.
 */
public final class RandomLife {
    public static final List<String> UNITS = List.of("songtao", "chengguan", "shizheng");
    public static final List<String> COMMUNITIES = List.of("songtao", "xintai");
    public static final Instant START = Instant.parse("2026-08-31T16:00:00Z");

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Writer, Long> sequences = new EnumMap<>(Writer.class);
    private Instant now;
    private int dispatchNo;
    private int round;
    private String unit = "";

    private RandomLife(Random random) {
        this.random = random;
        this.now = START.plus(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
    }

    public static List<Fact> of(long seed) {
        RandomLife life = new RandomLife(new Random(seed));
        life.registered();
        life.worked(DispatchCause.FIRST);
        List<Fact> all = life.facts;
        return List.copyOf(all.subList(0, 1 + life.random.nextInt(all.size() + all.size() / 2) % all.size()));
    }

    private void registered() {
        TicketKind kind = random.nextInt(12) == 0 ? TicketKind.NUISANCE : TicketKind.COMPLAINT;
        String community = random.nextInt(5) == 0 ? null : COMMUNITIES.get(random.nextInt(2));
        Place place = new Place("shuyuanlu", community, null);
        boolean later = random.nextInt(3) == 0;
        add(
                Writer.INTAKE,
                new TicketCreated(
                        kind,
                        later ? null : "drainage.blocked",
                        later ? null : place,
                        Urgency.ORDINARY,
                        Channel.HOTLINE,
                        "desk",
                        later ? Triage.PENDING : Triage.READY,
                        now,
                        null,
                        null));
        if (later) {
            add(Writer.INTAKE, new TicketClassified(kind, "drainage.blocked", place, Urgency.ORDINARY));
        }
    }

    private void worked(DispatchCause cause) {
        assigned(cause);
        while (random.nextInt(4) == 0) {
            returned();
        }
        if (random.nextInt(4) == 0) {
            reclassified();
        }
        if (random.nextInt(4) == 0) {
            redirected();
        }
        signed();
        add(Writer.DISPATCH, new TicketResolved(dispatchNo, round, unit, Outcome.SOLVED, now, random.nextBoolean()));
        add(Writer.FEEDBACK, new CallbackDue(dispatchNo, round, unit, now, BasedOn.NOTHING));
        Satisfaction satisfaction = Satisfaction.values()[random.nextInt(3)];
        CallbackAnswers answers = new CallbackAnswers(random.nextBoolean(), random.nextInt(3) > 0, satisfaction);
        if (answers.good() || round == 3) {
            add(Writer.FEEDBACK, new TicketClosed(dispatchNo, round, unit, answers, now, BasedOn.NOTHING));
        } else {
            add(Writer.FEEDBACK, new ReworkOrdered(dispatchNo, round, unit, answers, now, BasedOn.NOTHING));
            worked(DispatchCause.REWORK);
        }
    }

    private void signed() {
        add(Writer.DISPATCH, new TicketSigned(dispatchNo, round, unit, now, random.nextBoolean()));
    }

    private void assigned(DispatchCause cause) {
        dispatchNo++;
        round += cause == DispatchCause.FIRST || cause == DispatchCause.REWORK ? 1 : 0;
        unit = cause == DispatchCause.REWORK ? unit : UNITS.get(random.nextInt(3));
        Rule rule = new Rule("row", "1");
        add(
                Writer.DISPATCH,
                new TicketAssigned(
                        dispatchNo,
                        round,
                        cause,
                        unit,
                        List.of(),
                        now,
                        now,
                        now,
                        rule,
                        true,
                        BasedOn.NOTHING,
                        limit()));
    }

    private String limit() {
        return round > 1 ? "REWORK" : random.nextInt(3) == 0 ? "FAST_LANE" : "ORDINARY";
    }

    /** It is elsewhere, and another unit gets it. */
    private void reclassified() {
        Place before = new Place("shuyuanlu", null, null);
        add(
                Writer.INTAKE,
                new TicketReclassified(
                        ((TicketCreated) facts.get(0).event()).kind(),
                        "drainage.blocked",
                        new Place("shuyuanlu", COMMUNITIES.get(random.nextInt(2)), null),
                        Urgency.ORDINARY,
                        "drainage.blocked",
                        before,
                        Urgency.ORDINARY,
                        ReclassifyReason.FOUND_ON_SITE,
                        null));
        assigned(DispatchCause.RECLASSIFIED);
    }

    /** A dispatcher finds it with the wrong unit. */
    private void redirected() {
        add(
                Writer.DISPATCH,
                new MoveReviewed(
                        dispatchNo, round, unit, "chengguan", MoveDecision.MOVED, now, MoveCause.REDIRECTED, null));
        assigned(DispatchCause.REDIRECTED);
    }

    private void returned() {
        if (random.nextInt(3) == 0) {
            signed();
        }
        add(Writer.DISPATCH, new ReturnRequested(dispatchNo, round, unit, "dangzheng", now));
        boolean granted = random.nextBoolean();
        ReturnDecision decision = granted ? ReturnDecision.GRANTED : ReturnDecision.REJECTED;
        add(Writer.DISPATCH, new ReturnDecided(dispatchNo, round, unit, decision, now));
        if (granted) {
            assigned(DispatchCause.AFTER_RETURN);
        }
    }

    private void add(Writer writer, TicketEvent event) {
        facts.add(new Fact(writer, sequences.merge(writer, 1L, Long::sum), now, event));
        now = now.plus(Duration.ofMinutes(5 + random.nextInt(30 * 60)));
    }
}
