package io.yihu.kit.reference;

import io.yihu.events.EventJson;
import io.yihu.events.Topic;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Publishes the reference data of one topic: one decision document per entry, so that each change is numbered, survives a
 * broker outage and can be published again. An entry that has not changed publishes nothing, however often and from
 * however many instances it is offered. An entry that is no longer offered stays published: tickets still speak of it.
 */
public final class ReferencePublisher {
    private static final Refusal VANISHED =
            Refusal.notFound("no-such-entry", "没有该条目", "There is no such entry of reference data");

    private final Topic topic;
    private final String type;
    private final Decisions<ReferenceEntry> entries;

    /**
     * For one topic, with one collection named after it.
     *
     * @param type wire name of the entries, a constant of {@link io.yihu.events.RecordType}
     */
    public ReferencePublisher(DecisionStores stores, Topic topic, String type) {
        this.topic = topic;
        this.type = type;
        this.entries = new Decisions<>(stores.open(topic.topicName().replace('-', '_'), ReferenceEntry.class));
    }

    /**
     * Offers entries by code and answers how many of them were new or changed.
     *
     * @param now business clock
     */
    public int publish(Map<String, ? extends Record> byCode, Instant now) {
        return byCode.entrySet().stream()
                .mapToInt(entry -> publish(entry.getKey(), entry.getValue(), now) ? 1 : 0)
                .sum();
    }

    private boolean publish(String code, Record body, Instant now) {
        ReferenceEntry entry = new ReferenceEntry(EventJson.mapper().writeValueAsString(body));
        Decision<ReferenceEntry> write = Decision.accept(entry, List.of(new Publication.Reference(topic, type, body)));
        if (entries.store().find(code).isEmpty() && changed(entries.create(code, Command.at(now), write))) {
            return true;
        }
        return changed(entries.decide(
                code,
                Command.at(now),
                VANISHED,
                stored -> stored.state().equals(entry) ? Decision.unchanged() : write));
    }

    private static boolean changed(Outcome<ReferenceEntry> outcome) {
        return outcome instanceof Outcome.Done<ReferenceEntry> done && done.changed();
    }
}
