package io.yihu.intake.vault;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Forgets callers: finds what belongs to a number, and destroys it. */
public final class CallerEraser {
    private static final Set<String> UNERASED = Set.of("_id", "origin", "anonymous");

    private final MongoCollection<Document> callers;
    private final FieldCipher cipher;

    CallerEraser(MongoCollection<Document> callers, FieldCipher cipher) {
        this.callers = callers;
        this.cipher = cipher;
    }

    /**
     * The tickets of one caller. Numbers are encrypted with nothing to look them up by, so this opens every one: a rare
     * request, not a search.
     */
    public List<String> ticketsOf(String phone) {
        String wanted = RepeatBook.digits(phone);
        List<String> tickets = new ArrayList<>();
        for (Document document : callers.find(exists(CallerVault.PHONE))) {
            String ticketId = document.getString("_id");
            if (RepeatBook.digits(cipher.open(document, ticketId, CallerVault.PHONE))
                    .equals(wanted)) {
                tickets.add(ticketId);
            }
        }
        return tickets;
    }

    /** Destroys what is kept of a ticket; only that its number was used stays. Repeating it changes nothing. */
    public void erase(String ticketId) {
        Document kept = callers.find(eq("_id", ticketId)).first();
        if (kept != null) {
            List<Bson> changes = new ArrayList<>(List.of(Updates.set("anonymous", true)));
            kept.keySet().stream()
                    .filter(field -> !UNERASED.contains(field))
                    .map(Updates::unset)
                    .forEach(changes::add);
            callers.updateOne(eq("_id", ticketId), Updates.combine(changes));
        }
    }
}
