package io.yihu.dispatch.paper;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.yihu.events.Envelope;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Which tickets came and went, by the hour of the event: one document an hour, a set of events in it. An event noted again
 * changes nothing; a shift costs the documents of its hours, however many tickets there ever were.
 */
@Component
public final class ShiftMoves {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HH").withZone(Shanghai.ZONE);

    private final MongoCollection<Document> hours;

    ShiftMoves(MongoDatabase database) {
        this.hours = database.getCollection("shift_moves");
    }

    /** What may become of a ticket. */
    public enum Kind {
        /** It was registered. */
        REGISTERED,
        /** A verdict ended it. */
        CLOSED;

        String field() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Notes an event; repeatable. */
    public void note(Kind kind, Envelope event) {
        hours.updateOne(
                eq("_id", HOUR.format(event.time())),
                Updates.addToSet(kind.field(), event.time() + " " + event.id()),
                new UpdateOptions().upsert(true));
    }

    /** How many there were from one moment to before another. */
    int count(Kind kind, Instant from, Instant to) {
        List<String> ids = Stream.iterate(
                        from.truncatedTo(ChronoUnit.HOURS),
                        hour -> hour.isBefore(to),
                        hour -> hour.plus(1, ChronoUnit.HOURS))
                .map(HOUR::format)
                .toList();
        int count = 0;
        for (Document hour : hours.find(in("_id", ids))) {
            count += (int) hour.getList(kind.field(), String.class, List.of()).stream()
                    .map(noted -> Instant.parse(noted.substring(0, noted.indexOf(' '))))
                    .filter(at -> !at.isBefore(from) && at.isBefore(to))
                    .count();
        }
        return count;
    }
}
