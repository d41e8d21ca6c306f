package io.yihu.intake.again;

import com.mongodb.client.MongoCollection;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.again.Grams;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.DocumentIds;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a ticket in the store and lets the index know of it what is true now. What is told of it elsewhere, how often and
 * in what order, is no matter.
 */
final class TicketLook {
    private final DecisionStore<Registration> registrations;
    private final MongoCollection<Document> open;
    private final WordIndex index;
    private final Clock clock;

    TicketLook(
            DecisionStore<Registration> registrations, MongoCollection<Document> open, WordIndex index, Clock clock) {
        this.registrations = registrations;
        this.open = open;
        this.index = index;
        this.clock = clock;
    }

    /** Looks at every ticket that is open: the work grows with these, never with those that ended. */
    void all() {
        DocumentIds.inBatches(open, ids -> {
            ids.forEach(id -> again(id, null));
            index.show();
        });
    }

    /**
     * Looks at one ticket.
     *
     * @param closedAt when it ended, where that was just told
     */
    void again(String ticketId, @Nullable Instant closedAt) {
        Optional<Stored<Registration>> ticket = registrations.find(ticketId);
        Optional<String> words = ticket.flatMap(Proposable::words);
        if (words.isEmpty()) {
            index.drop(ticketId);
            return;
        }
        boolean closed = ticket.orElseThrow().state().closed();
        index.put(ticketId, Grams.of(words.get()), closedAt == null && closed ? clock.instant() : closedAt);
    }
}
