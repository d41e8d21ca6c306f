package io.yihu.dispatch.precedent;

import static java.util.Comparator.naturalOrder;

import io.yihu.dispatch.domain.precedent.Precedent;
import io.yihu.dispatch.domain.precedent.PrecedentKeys;
import io.yihu.dispatch.domain.precedent.Precedents;
import io.yihu.events.EventJson;
import io.yihu.events.story.Fact;
import io.yihu.events.story.TicketStory;
import io.yihu.kit.project.TicketFold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** A ticket as dispatch sees it: its story, and where returns of it were decided its rulings with the words they are found by. */
public final class RulingFold implements TicketFold {
    static final String RULED = "ruled";
    static final String KEYS = "keys";
    static final String AT = "at";
    private static final String RULINGS = "rulings";

    @Override
    public Document view(String ticketId, List<Fact> facts) {
        return json(TicketStory.tell(facts));
    }

    @Override
    public Document marks(String ticketId, List<Fact> facts) {
        List<Precedent> rulings = Precedents.of(ticketId, facts);
        if (rulings.isEmpty()) {
            return new Document();
        }
        Instant newest =
                rulings.stream().map(Precedent::decidedAt).max(naturalOrder()).orElseThrow();
        return new Document(
                RULED,
                new Document(KEYS, new ArrayList<>(PrecedentKeys.of(rulings)))
                        .append(AT, Date.from(newest))
                        .append(RULINGS, rulings.stream().map(RulingFold::json).toList()));
    }

    static List<Precedent> read(Document ruled) {
        return ruled.getList(RULINGS, Document.class).stream()
                .map(stored -> EventJson.mapper().readValue(stored.toJson(), Precedent.class))
                .toList();
    }

    private static Document json(Object value) {
        return Document.parse(EventJson.mapper().writeValueAsString(value));
    }
}
