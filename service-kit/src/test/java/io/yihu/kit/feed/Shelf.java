package io.yihu.kit.feed;

import io.yihu.events.RecordType;
import io.yihu.events.UnitLeft;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitText;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitTopic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A source in the test's hands: what lies on it, each with one lead and some words. */
final class Shelf implements FeedSource {
    /** A document as it stands; closed where it has no unit. */
    record Thing(@Nullable String unit, String words) {}

    private final Map<String, Thing> things = new ConcurrentSkipListMap<>();
    private final Set<String> broken = new ConcurrentSkipListSet<>();
    private final Set<String> readers;
    private Consumer<String> whileComposing = id -> {};

    Shelf(String... readers) {
        this.readers = Set.of(readers);
    }

    void put(String id, @Nullable String unit, String words) {
        things.put(id, new Thing(unit, words));
    }

    void breakDown(String id) {
        broken.add(id);
    }

    void whileComposing(Consumer<String> meanwhile) {
        whileComposing = meanwhile;
    }

    @Override
    public String type() {
        return RecordType.UNIT_TICKET;
    }

    @Override
    public String topic(String reader) {
        return UnitTopic.of(reader);
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<Snapshot> compose(String id, Set<String> known) {
        if (broken.contains(id)) {
            throw new IllegalStateException("planted");
        }
        Thing thing = things.getOrDefault(id, new Thing(null, ""));
        whileComposing.accept(id);
        Stream<Snapshot> told = Stream.ofNullable(thing.unit()).map(unit -> snapshot(lead(id, unit, thing.words())));
        Stream<Snapshot> gone = known.stream()
                .filter(unit -> !unit.equals(thing.unit()))
                .map(unit ->
                        snapshot(UnitTicket.gone(id, unit, thing.unit() == null ? UnitLeft.CLOSED : UnitLeft.MOVED)));
        return Stream.concat(told, gone).toList();
    }

    @Override
    public List<String> open(@Nullable String after, int limit) {
        return things.entrySet().stream()
                .filter(each -> each.getValue().unit() != null)
                .map(Map.Entry::getKey)
                .filter(id -> after == null || id.compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private static UnitTicket lead(String id, String unit, String words) {
        return new UnitTicket(
                id,
                unit,
                1L,
                Instant.EPOCH,
                UnitRole.LEAD,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new UnitText("title", words)),
                null);
    }

    private static Snapshot snapshot(UnitTicket ticket) {
        return new Snapshot(ticket.unit(), ticket.subject(), ticket::at, ticket.role() == UnitRole.NONE);
    }
}
