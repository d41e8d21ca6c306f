package io.yihu.kit.reference;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.yihu.events.EventJson;
import io.yihu.events.Topic;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the reference data of one topic: one decision document per entry, so that each change is numbered, survives a
 * broker outage and can be published again. An entry that has not changed publishes nothing, however often and from
 * however many instances it is offered, and an older version never overrides a newer one.
 */
public final class ReferencePublisher<R extends Record> {
    private static final Refusal VANISHED =
            Refusal.notFound("no-such-entry", "没有该条目", "There is no such entry of reference data");

    private final Topic topic;
    private final String type;
    private final Class<R> body;
    private final Decisions<ReferenceEntry> entries;

    /**
     * For one topic, with one collection named after it.
     *
     * @param type wire name of the entries, a constant of {@link io.yihu.events.RecordType}
     */
    public ReferencePublisher(DecisionStores stores, Topic topic, String type, Class<R> body) {
        this.topic = topic;
        this.type = type;
        this.body = body;
        this.entries = new Decisions<>(stores.open(topic.topicName().replace('-', '_'), ReferenceEntry.class));
    }

    /**
     * Offers everything there is, by code, and answers how many entries were new, changed or ended.
     *
     * @param version of the set-up they stand in
     * @param ended what becomes of a published entry that is no longer there: the entry marked as ended, as tickets still
     *     speak of it, or nothing where it is to be taken back
     * @param now business clock
     */
    public int publish(Map<String, R> byCode, long version, Function<R, @Nullable R> ended, Instant now) {
        int offered = byCode.entrySet().stream()
                .mapToInt(entry -> write(entry.getKey(), json(entry.getValue()), version, now))
                .sum();
        List<Stored<ReferenceEntry>> there =
                entries.store().live(Filters.empty(), Sorts.ascending("_id"), Integer.MAX_VALUE);
        return offered
                + there.stream()
                        .filter(entry -> !byCode.containsKey(entry.id()))
                        .filter(entry -> entry.state().body() != null)
                        .mapToInt(entry -> write(entry.id(), endOf(entry.state(), ended), version, now))
                        .sum();
    }

    private @Nullable String endOf(ReferenceEntry entry, Function<R, @Nullable R> ended) {
        R last = EventJson.mapper().readValue(entry.body(), body);
        R end = ended.apply(last);
        return end == null ? null : end.equals(last) ? entry.body() : json(end);
    }

    private int write(String code, @Nullable String json, long version, Instant now) {
        ReferenceEntry entry = new ReferenceEntry(json, version);
        Decision<ReferenceEntry> write = Decision.accept(entry, List.of(publication(json)));
        Optional<Stored<ReferenceEntry>> last = entries.store().find(code);
        if (last.isEmpty() && changed(entries.create(code, Command.at(now), write))) {
            return 1;
        }
        boolean changed = changed(
                entries.decide(code, Command.at(now), VANISHED, stored -> decide(stored.state(), entry, write)));
        boolean same = last.isPresent() && last.get().state().says(json);
        return changed && !same ? 1 : 0;
    }

    /** What says the same is marked with the newer version and not published again. */
    private static Decision<ReferenceEntry> decide(
            ReferenceEntry last, ReferenceEntry next, Decision<ReferenceEntry> write) {
        if (last.isNewerThan(next) || last.equals(next)) {
            return Decision.unchanged();
        }
        return last.says(next.body()) ? Decision.accept(next, List.of()) : write;
    }

    private static boolean changed(Outcome<ReferenceEntry> outcome) {
        return outcome instanceof Outcome.Done<ReferenceEntry> done && done.changed();
    }

    private Publication publication(@Nullable String json) {
        return json == null
                ? new Publication.Withdrawal(topic, type)
                : new Publication.Reference(topic, type, EventJson.mapper().readValue(json, body));
    }

    private static String json(Record entry) {
        return EventJson.mapper().writeValueAsString(entry);
    }
}
