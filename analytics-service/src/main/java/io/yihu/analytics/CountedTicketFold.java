package io.yihu.analytics;

import io.yihu.analytics.domain.Contribution;
import io.yihu.analytics.domain.CountedTicket;
import io.yihu.analytics.domain.Day;
import io.yihu.analytics.domain.Holding;
import io.yihu.analytics.domain.Measure;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStory;
import io.yihu.events.story.TicketView;
import io.yihu.kit.project.TicketFold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The view of a ticket as stored, and back. Beside the story it holds {@code contributions} and {@code holdings}, and
 * three fields for finding: {@code days} (Shanghai's dates, ISO, on which anything counts), {@code receivedAt} and
 * {@code completedAt}. Missing rather than null. Moments are stored as moments, so that a day may start when it likes.
 */
final class CountedTicketFold implements TicketFold {

    @Override
    public Document view(String ticketId, List<Fact> facts) {
        CountedTicket ticket = CountedTicket.of(ticketId, facts);
        Document view = story(TicketStory.tell(facts));
        put(view, "community", ticket.community());
        put(view, "receivedAt", date(ticket.receivedAt()));
        put(view, "completedAt", date(ticket.completedAt()));
        return view.append("days", days(ticket))
                .append(
                        "contributions",
                        ticket.contributions().stream()
                                .map(CountedTicketFold::stored)
                                .toList())
                .append(
                        "holdings",
                        ticket.holdings().stream()
                                .map(CountedTicketFold::stored)
                                .toList());
    }

    /** Reads a document of which only {@code _id} and {@code view} need be there. */
    static CountedTicket read(Document document) {
        Document view = document.get("view", Document.class);
        return new CountedTicket(
                document.getString("_id"),
                view.getString("community"),
                view.getList("contributions", Document.class).stream()
                        .map(CountedTicketFold::contribution)
                        .toList(),
                view.getList("holdings", Document.class).stream()
                        .map(CountedTicketFold::holding)
                        .toList());
    }

    private static Document story(TicketView story) {
        Document view = new Document("status", story.status().name())
                .append("round", story.round())
                .append("hops", story.hops());
        Matter matter = story.matter();
        if (matter != null) {
            view.append("kind", matter.kind().name())
                    .append("urgency", matter.urgency().name());
            put(view, "category", matter.category());
        }
        return view;
    }

    private static List<String> days(CountedTicket ticket) {
        return ticket.contributions().stream()
                .map(c -> Day.dateOf(c.at()))
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .toList();
    }

    private static Document stored(Contribution c) {
        Document stored = new Document("measure", c.measure().name()).append("at", date(c.at()));
        put(stored, "unit", c.unit());
        return stored;
    }

    private static Contribution contribution(Document stored) {
        return new Contribution(
                Measure.valueOf(stored.getString("measure")),
                stored.getDate("at").toInstant(),
                stored.getString("unit"));
    }

    private static Document stored(Holding h) {
        Document stored = new Document("unit", h.unit()).append("from", date(h.from()));
        put(stored, "until", date(h.until()));
        return stored;
    }

    private static Holding holding(Document stored) {
        Date until = stored.getDate("until");
        return new Holding(
                stored.getString("unit"), stored.getDate("from").toInstant(), until == null ? null : until.toInstant());
    }

    private static @Nullable Date date(@Nullable Instant moment) {
        return moment == null ? null : Date.from(moment);
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
