package io.yihu.events.story;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Channel;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.EventType;
import io.yihu.events.ForgottenFor;
import io.yihu.events.HistoryImported;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.RequestKind;
import io.yihu.events.ResumeCause;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketForgotten;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import java.time.Instant;
import java.util.List;

/**
 * Legal lives of tickets for the tests of every module: facts of all three writers in causal order, numbered per writer,
 * each resting on what its writer had seen. The same arguments give the same life.
 */
public final class Lives {
    private Lives() {}

    /** Registered, assigned, signed, resolved, called back, closed. */
    public static List<Fact> straight(String ticketId) {
        return withReturnsAndReworks(ticketId, 0, 0);
    }

    /**
     * A life that ends CLOSED in round {@code reworks + 1}, after {@code returns} granted returns, dealt out over the
     * rounds in turn, and {@code reworks} bad call-backs. It is registered PENDING and classified by an agent where
     * there is a return, so that both ways into dispatch occur.
     */
    public static List<Fact> withReturnsAndReworks(String ticketId, int returns, int reworks) {
        Life life = new Life(ticketId, returns > 0);
        for (int round = 1; round <= reworks + 1; round++) {
            life.assign();
            for (int i = round - 1; i < returns; i += reworks + 1) {
                life.returnToAnother();
            }
            life.signAndResolve();
            life.callBack(round <= reworks);
        }
        return life.facts();
    }

    /** A life in which everything happens that may happen to the work on a ticket; it ends closed, or void. */
    public static List<Fact> eventful(String ticketId, boolean replied) {
        Life life = new Life(ticketId, false);
        life.assign();
        life.reclassify();
        life.workEventfully();
        if (replied) {
            life.resume(ResumeCause.SUSPENSION_ENDED);
            life.whistle();
            life.reply();
            life.callBack(false);
            life.add(Writer.INTAKE, new TicketForgotten(ForgottenFor.AGE));
        } else {
            life.ask(RequestKind.VOID);
        }
        return life.facts();
    }

    /** The one fact about a ticket of an older ledger: registered in 2024, signed, replied to in time, the caller glad. */
    public static List<Fact> imported(String ticketId) {
        Instant registered =
                Instant.parse("2024-05-06T01:00:00Z").plusSeconds(Math.floorMod(ticketId.hashCode(), 1000));
        HistoryImported history = new HistoryImported(
                TicketKind.COMPLAINT,
                "drain-blocked",
                new Place("shuyuanlu", "songtaoli", null),
                Urgency.ORDINARY,
                Channel.IMPORT,
                "ledger-2024",
                registered,
                registered.plusSeconds(600),
                "unit-1",
                registered.plusSeconds(3600),
                true,
                registered.plusSeconds(90_000),
                Outcome.SOLVED,
                true,
                registered.plusSeconds(180_000),
                new CallbackAnswers(true, true, Satisfaction.SATISFIED));
        return List.of(new Fact(Writer.INTAKE, 1, Instant.parse("2026-09-07T01:30:00Z"), history));
    }

    /** The same facts as Kafka records, in the same order. */
    public static List<Wire> wire(String ticketId, List<Fact> facts) {
        return facts.stream().map(fact -> wire(ticketId, fact)).toList();
    }

    private static Wire wire(String ticketId, Fact fact) {
        EventType type = fact.event().type();
        Envelope envelope = new Envelope(
                fact.writer(), type.wireName(), ticketId, fact.sequence(), fact.time(), "life-of-" + ticketId, null);
        return new Wire(envelope, type.topic(), EventJson.write(fact.event()));
    }
}
