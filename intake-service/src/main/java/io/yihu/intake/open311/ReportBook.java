package io.yihu.intake.open311;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Which tickets apps have reported, and which app each: nothing else is an app's, whatever source it names. A line a report, found by
 * app and day without a look at other tickets.
 */
public final class ReportBook {
    private static final DateTimeFormatter NUMBERED = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String ID = "_id";
    private static final String SOURCE = "source";

    private final MongoCollection<Document> reports;

    /** @param reports the collection they are kept in */
    public ReportBook(MongoCollection<Document> reports) {
        this.reports = reports;
        reports.createIndex(Indexes.ascending(SOURCE, ID));
    }

    /** Notes a report. Again, it changes nothing. */
    void note(String ticketId, String source) {
        reports.updateOne(eq(ID, ticketId), Updates.setOnInsert(SOURCE, source), new UpdateOptions().upsert(true));
    }

    /** The app that reported it; nobody where no app did. */
    Optional<String> sourceOf(String ticketId) {
        return Optional.ofNullable(reports.find(eq(ID, ticketId)).first()).map(report -> report.getString(SOURCE));
    }

    /** What an app reported on these days in China, both ends included: ticket numbers, the newest day first. */
    List<String> between(String source, LocalDate first, LocalDate last, int limit) {
        List<String> found = new ArrayList<>();
        reports.find(and(
                        eq(SOURCE, source), gte(ID, NUMBERED.format(first)), lt(ID, NUMBERED.format(last.plusDays(1)))))
                .sort(Sorts.descending(ID))
                .limit(limit)
                .forEach(report -> found.add(report.getString(ID)));
        return found;
    }
}
