package io.yihu.dispatch;

import io.yihu.dispatch.domain.UnitSnapshots;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.RecordType;
import io.yihu.events.UnitReference;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitTopic;
import io.yihu.events.Writer;
import io.yihu.kit.feed.FeedSource;
import io.yihu.kit.feed.Snapshot;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.TextProjection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What units are told of their tickets: the work item as it stands with the texts as they stand. Of the caller there is nothing
 * here to be told.
 */
@Component
final class UnitFeedSource implements FeedSource {
    private final WorkItems workItems;
    private final TextProjection texts;
    private final CurrentUnits units;

    UnitFeedSource(WorkItems workItems, TextProjection texts, CurrentUnits units) {
        this.workItems = workItems;
        this.texts = texts;
        this.units = units;
    }

    @Override
    public String type() {
        return RecordType.UNIT_TICKET;
    }

    @Override
    public String topic(String unit) {
        return UnitTopic.of(unit);
    }

    @Override
    public Set<String> readers() {
        return units.get().all().stream().map(UnitReference::code).collect(Collectors.toSet());
    }

    @Override
    public List<Snapshot> compose(String ticketId, Set<String> known) {
        Optional<Stored<WorkItem>> stored = workItems.find(ticketId);
        Map<String, String> words = stored.filter(item -> !item.state().status().over())
                .map(this::words)
                .orElse(Map.of());
        return UnitSnapshots.of(ticketId, stored.map(Stored::state).orElse(null), words, known).stream()
                .map(UnitFeedSource::snapshot)
                .toList();
    }

    @Override
    public List<String> open(@Nullable String after, int limit) {
        return workItems.openIds(after, limit);
    }

    private Map<String, String> words(Stored<WorkItem> item) {
        Map<String, String> words = new HashMap<>(texts.find(item.id(), Writer.FEEDBACK));
        words.putAll(texts.find(item.id(), Writer.INTAKE));
        words.putAll(item.texts());
        return words;
    }

    private static Snapshot snapshot(UnitTicket ticket) {
        return new Snapshot(ticket.unit(), ticket.subject(), ticket::at, ticket.role() == UnitRole.NONE);
    }
}
