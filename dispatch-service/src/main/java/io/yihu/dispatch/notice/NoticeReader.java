package io.yihu.dispatch.notice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.yihu.kit.time.Shanghai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger for reading, newest first: as many days are asked as it takes to fill a page, and no more is read than the page shows. */
@Component
final class NoticeReader {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Document NEWEST_FIRST = new Document(EntryCodec.HAPPENED, -1).append(EntryCodec.ID, 1);

    private final NoticeDays days;

    NoticeReader(NoticeDays days) {
        this.days = days;
    }

    List<Entry> list(NoticeQuery query, @Nullable NoticeCursor after, int limit) {
        LocalDate last = after == null ? LAST_DAY : LocalDate.ofInstant(after.happenedAt(), Shanghai.ZONE);
        List<Entry> found = new ArrayList<>();
        for (MongoCollection<Document> day : days.upTo(last)) {
            day.find(filter(query, after))
                    .sort(NEWEST_FIRST)
                    .limit(limit - found.size())
                    .map(EntryCodec::entry)
                    .into(found);
            if (found.size() >= limit) {
                break;
            }
        }
        return found;
    }

    /** One entry; the day is looked for, as its id does not tell it. */
    Optional<Entry> find(String id) {
        return days.upTo(LAST_DAY).stream()
                .map(day -> day.find(eq(EntryCodec.ID, id)).first())
                .filter(document -> document != null)
                .findFirst()
                .map(EntryCodec::entry);
    }

    private static Bson filter(NoticeQuery query, @Nullable NoticeCursor after) {
        List<Bson> conditions = new ArrayList<>();
        if (query.group() != null) {
            conditions.add(eq(EntryCodec.GROUP, query.group()));
        }
        if (query.state() != null) {
            conditions.add(eq(EntryCodec.STATE, query.state().name()));
        }
        if (after != null) {
            Bson sameMoment = eq(EntryCodec.HAPPENED, EntryCodec.date(after.happenedAt()));
            conditions.add(or(
                    lt(EntryCodec.HAPPENED, EntryCodec.date(after.happenedAt())),
                    and(sameMoment, gt(EntryCodec.ID, after.id()))));
        }
        return conditions.isEmpty() ? Filters.empty() : and(conditions);
    }
}
