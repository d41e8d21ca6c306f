package io.yihu.frontdoor.session;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import io.yihu.kit.decision.Hash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/**
 * Sessions in the store, so that they outlive a restart. The document's id is a hash and its content is sealed: whoever
 * reads the store gets neither a cookie nor a token out of it.
 */
final class MongoSessions implements SessionRepository<KeptSession> {
    private static final String ID = "_id";
    private static final String UNTIL = "until";
    private static final String DATA = "data";
    private static final Duration GRAIN = Duration.ofMinutes(1);
    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final MongoCollection<Document> sessions;
    private final SessionSeal seal;
    private final Duration life;
    private final Clock clock;
    private final AtomicLong sweptAt = new AtomicLong();

    MongoSessions(MongoCollection<Document> sessions, SessionSeal seal, Duration life, Clock clock) {
        this.sessions = sessions;
        this.seal = seal;
        this.life = life;
        this.clock = clock;
    }

    @Override
    public KeptSession createSession() {
        MapSession session = new MapSession();
        session.setMaxInactiveInterval(life);
        return new KeptSession(session, true);
    }

    @Override
    public void save(KeptSession kept) {
        MapSession session = kept.content();
        String id = Hash.of(session.getId());
        Date until = Date.from(session.getLastAccessedTime().plus(session.getMaxInactiveInterval()));
        if (kept.changed()) {
            sweep();
            Document document =
                    new Document(ID, id).append(UNTIL, until).append(DATA, new Binary(seal.seal(session, id)));
            sessions.replaceOne(eq(ID, id), document, new ReplaceOptions().upsert(true));
            if (!session.getOriginalId().equals(session.getId())) {
                deleteById(session.getOriginalId());
            }
        } else if (kept.aged(GRAIN)) {
            sessions.updateOne(eq(ID, id), set(UNTIL, until));
        }
    }

    @Override
    public @Nullable KeptSession findById(String sessionId) {
        String id = Hash.of(sessionId);
        Document document = sessions.find(eq(ID, id)).first();
        if (document == null || !document.getDate(UNTIL).toInstant().isAfter(clock.instant())) {
            return null;
        }
        Optional<MapSession> session =
                seal.open(document.get(DATA, Binary.class).getData(), id);
        session.ifPresent(
                it -> it.setLastAccessedTime(document.getDate(UNTIL).toInstant().minus(life)));
        return session.map(it -> new KeptSession(it, false)).orElse(null);
    }

    @Override
    public void deleteById(String sessionId) {
        sessions.deleteOne(eq(ID, Hash.of(sessionId)));
    }

    /** What nobody used any more goes now and then. */
    private void sweep() {
        long now = clock.millis();
        long last = sweptAt.get();
        if (last < now - SWEEP.toMillis() && sweptAt.compareAndSet(last, now)) {
            sessions.deleteMany(lt(UNTIL, Date.from(Instant.ofEpochMilli(now))));
        }
    }
}
