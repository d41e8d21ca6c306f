package io.yihu.dispatch.whistle;

import static java.util.Comparator.naturalOrder;

import io.yihu.dispatch.domain.whistle.Blow;
import io.yihu.dispatch.domain.whistle.Blows;
import io.yihu.events.EventJson;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;

/** The whistles of a ticket as they are stored beside its facts, with the words by which either side is found. */
public final class WhistleMarks {
    static final String WHISTLED = "whistled";
    static final String KEYS = "keys";
    static final String AT = "at";
    private static final String BLOWS = "blows";

    private WhistleMarks() {}

    /** Nothing for a ticket without whistles. */
    public static Document of(String ticketId, List<Fact> facts) {
        List<Blow> blows = Blows.of(ticketId, facts);
        if (blows.isEmpty()) {
            return new Document();
        }
        SortedSet<String> keys = new TreeSet<>();
        blows.forEach(blow -> {
            blow.called().forEach(called -> keys.add(summoned(called.unit())));
            keys.add(blew(blow));
        });
        Instant newest = blows.stream().map(Blow::blownAt).max(naturalOrder()).orElseThrow();
        return new Document(
                WHISTLED,
                new Document(KEYS, new ArrayList<>(keys))
                        .append(AT, Date.from(newest))
                        .append(BLOWS, blows.stream().map(WhistleMarks::json).toList()));
    }

    static String summoned(String unit) {
        return "summoned:" + unit;
    }

    /** A unit that led and blew itself. */
    static String by(String unit) {
        return "by:" + unit;
    }

    /** The street of a unit that led. */
    static String forLead(String unit) {
        return "for:" + unit;
    }

    static String blew(Blow blow) {
        return blow.by() == null ? forLead(blow.lead()) : by(blow.by());
    }

    static List<Blow> read(Document ticket) {
        return ticket.get(WHISTLED, Document.class).getList(BLOWS, Document.class).stream()
                .map(stored -> EventJson.mapper().readValue(stored.toJson(), Blow.class))
                .toList();
    }

    private static Document json(Blow blow) {
        return Document.parse(EventJson.mapper().writeValueAsString(blow));
    }
}
