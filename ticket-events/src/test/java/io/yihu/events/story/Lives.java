package io.yihu.events.story;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.EventType;
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
