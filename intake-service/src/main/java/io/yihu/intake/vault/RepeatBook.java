package io.yihu.intake.vault;

import com.mongodb.client.MongoCollection;
import io.yihu.events.EarlierCall;
import io.yihu.kit.recent.RecentTickets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * 重复诉求: which tickets one caller has about one matter. A document for each pair, under a hash that only the holder of the
 * keys can make; it holds numbers of tickets and times.
 */
public final class RepeatBook {
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final int KEPT = 20;
    private static final int TOLD = 5;
    private static final int NATIONAL_DIGITS = 11;

    private final RecentTickets recent;
    private final VaultKeys keys;

    /** Kept in this collection under these keys. */
    public RepeatBook(MongoCollection<Document> repeats, VaultKeys keys) {
        this.recent = new RecentTickets(repeats, KEPT);
        this.keys = keys;
    }

    /**
     * Enters a ticket, once, and tells the earlier ones of the last 90 days, latest first, at most five.
     *
     * @param phone of the caller; nobody without a number is known again
     * @param matter code of the matter, such as category and community
     */
    public List<EarlierCall> enter(@Nullable String phone, String matter, String ticketId, Instant at) {
        String number = digits(phone);
        if (number.isEmpty()) {
            return List.of();
        }
        return recent.enter(key(number, matter), ticketId, at).stream()
                .filter(seen -> !seen.ticketId().equals(ticketId))
                .filter(seen -> !seen.at().isAfter(at) && seen.at().isAfter(at.minus(REMEMBERED)))
                .map(seen -> new EarlierCall(seen.ticketId(), seen.at()))
                .sorted(Comparator.comparing(EarlierCall::registeredAt).reversed())
                .limit(TOLD)
                .toList();
    }

    /** Takes a ticket of this caller about this matter out again. */
    public void forget(@Nullable String phone, String matter, String ticketId) {
        String number = digits(phone);
        if (!number.isEmpty()) {
            recent.forget(key(number, matter), ticketId);
        }
    }

    private String key(String number, String matter) {
        return keys.hash("repeat|" + number + "|" + matter);
    }

    /** The national number, whatever it was written like. */
    static String digits(@Nullable String phone) {
        String all = phone == null ? "" : phone.replaceAll("\\D", "");
        return all.length() > NATIONAL_DIGITS ? all.substring(all.length() - NATIONAL_DIGITS) : all;
    }
}
