package io.yihu.identity.signin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.yihu.kit.decision.Hash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/**
 * Sessions in the store, so that a restart signs nobody out. Only those of signed-in people are kept, only the attribute
 * {@link #TICKET}, under a hash of the cookie: who reads the store cannot use what is there. An unchanged session is
 * written again at most once a minute.
 */
public final class Sessions implements SessionRepository<MapSession> {

    static final String TICKET = "ticket";

    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration STALE = Duration.ofMinutes(1);
    private static final String STORED = "stored";

    private final MongoCollection<Document> collection;
    private final Clock clock;

    /** In this database. */
    public Sessions(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("sessions");
        this.clock = clock;
    }

    @Override
    public MapSession createSession() {
        MapSession session = new MapSession();
        session.setMaxInactiveInterval(IDLE);
        return session;
    }

    @Override
    public void save(MapSession session) {
        if (!session.getId().equals(session.getOriginalId())) {
            deleteById(session.getOriginalId());
            session.removeAttribute(STORED);
        }
        SignedIn.Ticket ticket = session.getAttribute(TICKET);
        Stored stored = session.getAttribute(STORED);
        if (ticket == null) {
            if (stored != null) {
                deleteById(session.getId());
            }
        } else if (stored == null || stored.isOld(ticket, clock.instant())) {
            write(session, ticket);
        }
    }

    private void write(MapSession session, SignedIn.Ticket ticket) {
        Instant seen = clock.instant();
        Document document = new Document("_id", key(session.getId()))
                .append("account", ticket.account())
                .append("epoch", ticket.epoch())
                .append("actFor", ticket.actFor())
                .append("since", Date.from(ticket.since()))
                .append("seen", Date.from(seen))
                .append("until", Date.from(end(ticket.since(), seen)));
        collection.replaceOne(new Document("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
        session.setAttribute(STORED, new Stored(ticket, seen));
    }

    @Override
    public @Nullable MapSession findById(String id) {
        Document found = collection.find(new Document("_id", key(id))).first();
        if (found == null || instant(found, "until").isBefore(clock.instant())) {
            return null;
        }
        SignedIn.Ticket ticket = new SignedIn.Ticket(
                found.getString("account"),
                found.get("epoch", Number.class).longValue(),
                found.getString("actFor"),
                instant(found, "since"));
        MapSession session = new MapSession(id);
        session.setMaxInactiveInterval(IDLE);
        session.setCreationTime(ticket.since());
        session.setLastAccessedTime(instant(found, "seen"));
        session.setAttribute(TICKET, ticket);
        session.setAttribute(STORED, new Stored(ticket, instant(found, "seen")));
        return session;
    }

    @Override
    public void deleteById(String id) {
        collection.deleteOne(new Document("_id", key(id)));
    }

    /** Removes what has ended. */
    public void sweep() {
        collection.deleteMany(new Document("until", new Document("$lt", Date.from(clock.instant()))));
    }

    private static Instant end(Instant since, Instant seen) {
        Instant idle = seen.plus(IDLE);
        Instant longest = since.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }

    private static String key(String id) {
        return Hash.of(id);
    }

    private record Stored(SignedIn.Ticket ticket, Instant seen) {
        boolean isOld(SignedIn.Ticket now, Instant accessed) {
            return !now.equals(ticket) || seen.plus(STALE).isBefore(accessed);
        }
    }
}
