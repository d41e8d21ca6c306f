package io.yihu.intake.vault;

import com.mongodb.client.MongoCollection;
import io.yihu.kit.recent.RecentTickets;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets one caller has, the last twenty, whatever they are about. A document for each caller under a hash that only
 * the holder of the keys can make; it holds numbers of tickets and times. One look-up by equality tells them.
 */
public final class CallerBook {
    private static final int KEPT = 20;

    private final RecentTickets recent;
    private final VaultKeys keys;

    /** Kept in this collection under these keys. */
    public CallerBook(MongoCollection<Document> callersTickets, VaultKeys keys) {
        this.recent = new RecentTickets(callersTickets, KEPT);
        this.keys = keys;
    }

    /** Enters a ticket, once. Nobody without a number is known again. */
    public void enter(@Nullable String phone, String ticketId, Instant at) {
        String number = RepeatBook.digits(phone);
        if (!number.isEmpty()) {
            recent.enter(key(number), ticketId, at);
        }
    }

    /** The numbers of the tickets entered; some of them may have come to nothing. */
    public List<String> of(@Nullable String phone) {
        String number = RepeatBook.digits(phone);
        return number.isEmpty()
                ? List.of()
                : recent.of(key(number)).stream()
                        .map(RecentTickets.Seen::ticketId)
                        .toList();
    }

    /** Takes a ticket out again. Repeating it changes nothing. */
    public void forget(@Nullable String phone, String ticketId) {
        String number = RepeatBook.digits(phone);
        if (!number.isEmpty()) {
            recent.forget(key(number), ticketId);
        }
    }

    private String key(String number) {
        return keys.hash("caller|" + number);
    }
}
