package io.yihu.kit.project;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.yihu.events.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The masked texts of tickets, apart from the facts so that they can be erased. The newest write of a field wins, however
 * late an older one arrives; an erased field keeps only the number of its erasure.
 */
public final class TextProjection implements Projection<PublishedText> {
    private final Place place;

    /** Kept in this place. */
    public TextProjection(Place place) {
        this.place = place;
    }

    /** Writes or erases fields. Repeating it changes nothing. */
    @Override
    public void apply(List<PublishedText> published) {
        List<WriteModel<Document>> rooms = new ArrayList<>();
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (PublishedText text : published) {
            String id = text.envelope().subject();
            rooms.add(new UpdateOneModel<>(
                    eq("_id", id), Updates.setOnInsert("texts", new Document()), new UpdateOptions().upsert(true)));
            Bson older = or(
                    exists(text.path(), false),
                    lt(text.path() + ".sequence", text.envelope().sequence()));
            writes.add(new UpdateOneModel<>(and(eq("_id", id), older), Updates.set(text.path(), text.stored())));
        }
        place.write(texts -> {
            Upserts.write(texts, rooms);
            texts.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        });
    }

    @Override
    public String documentId(PublishedText published) {
        return published.envelope().subject();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public TextProjection at(Place elsewhere) {
        return new TextProjection(elsewhere);
    }

    /** The texts that are there; the topic forgets an erasure after a day, so erased fields do not count. */
    @Override
    public Map<String, Object> pieces(Document document) {
        Map<String, Object> fields = new HashMap<>(Pieces.of(document.get("texts")));
        fields.values().removeIf(field -> field instanceof Document stored && !stored.containsKey("text"));
        return fields;
    }

    @Override
    public @Nullable Object derived(Document document) {
        return null;
    }

    /** One field of many tickets by one writer, by ticket and in one question; missing where it was never written or is erased. */
    public Map<String, String> find(Collection<String> ticketIds, Writer writer, String field) {
        String path = "texts." + writer.key() + "." + field;
        Map<String, String> found = new HashMap<>();
        place.live()
                .find(in("_id", ticketIds))
                .projection(Projections.include(path))
                .forEach(document -> {
                    String text = document.getEmbedded(List.of("texts", writer.key(), field, "text"), String.class);
                    if (text != null) {
                        found.put(document.getString("_id"), text);
                    }
                });
        return found;
    }

    /** The texts one writer wrote about a ticket, by field. */
    public Map<String, String> find(String ticketId, Writer writer) {
        Map<String, String> found = new HashMap<>();
        Document document = place.live().find(eq("_id", ticketId)).first();
        if (document != null) {
            Document fields = document.get("texts", new Document()).get(writer.key(), new Document());
            fields.forEach((field, stored) -> {
                String text = ((Document) stored).getString("text");
                if (text != null) {
                    found.put(field, text);
                }
            });
        }
        return found;
    }
}
