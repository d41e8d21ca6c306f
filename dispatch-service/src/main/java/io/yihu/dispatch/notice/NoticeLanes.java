package io.yihu.dispatch.notice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * One lane per group: whoever holds it sends, everybody else passes by, so that any number of instances keep to one rate and one
 * pause. A lane that its holder never gave back is free again after a minute. All in machine time.
 */
@Component
final class NoticeLanes {
    /** Longer than a round can take: {@link NoticeRound} sends a few messages, each no longer than its timeout. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String ID = "_id";
    private static final String UNTIL = "leaseUntil";
    private static final Date FREE = Date.from(Instant.EPOCH);

    private final MongoCollection<Document> lanes;

    NoticeLanes(MongoDatabase database) {
        this.lanes = database.getCollection("notice_lanes");
    }

    /** Takes the lane of a group, unless somebody has it or the robot is to be left alone. */
    Optional<Lane> take(String group, Instant now) {
        open(group);
        Document taken = lanes.findOneAndUpdate(
                and(eq(ID, group), lt(UNTIL, Date.from(now)), lt("pausedUntil", Date.from(now))),
                Updates.set(UNTIL, Date.from(now.plus(LEASE))),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(taken)
                .map(lane -> new Lane(
                        group,
                        lane.getDate(UNTIL),
                        lane.getInteger("failures", 0),
                        lane.getList("sent", Date.class, List.of()).stream()
                                .map(Date::toInstant)
                                .toList()));
    }

    /** Gives it back with what was sent and how long to leave the robot alone. Does nothing to a lane that was lost. */
    void giveBack(Lane lane) {
        lanes.updateOne(
                and(eq(ID, lane.group()), eq(UNTIL, lane.lease())),
                Updates.combine(
                        Updates.set(UNTIL, FREE),
                        Updates.set("pausedUntil", Date.from(lane.pausedUntil())),
                        Updates.set("failures", lane.failures()),
                        Updates.set("sent", lane.sent().stream().map(Date::from).toList())));
    }

    /** Ends a pause, as somebody asks for another try. */
    void resume(String group) {
        lanes.updateOne(eq(ID, group), Updates.set("pausedUntil", FREE));
    }

    private void open(String group) {
        if (lanes.find(eq(ID, group)).first() != null) {
            return;
        }
        try {
            lanes.insertOne(new Document(ID, group).append(UNTIL, FREE).append("pausedUntil", FREE));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
