package io.yihu.kit.project;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.yihu.events.EventJson;
import io.yihu.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reference data of other services: units, calendars, places, categories. The newest version of each code wins. What was taken back is gone. */
public final class ReferenceProjection implements Projection<PublishedReference> {
    private final Place place;

    /** Kept in this place. */
    public ReferenceProjection(Place place) {
        this.place = place;
    }

    /** Stores newer versions. Repeating it changes nothing. */
    @Override
    public void apply(List<PublishedReference> published) {
        List<WriteModel<Document>> rooms = new ArrayList<>();
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (PublishedReference reference : published) {
            rooms.add(new UpdateOneModel<>(
                    eq("_id", reference.id()),
                    Updates.setOnInsert("topic", reference.topic().topicName()),
                    new UpdateOptions().upsert(true)));
            writes.add(new UpdateOneModel<>(
                    and(
                            eq("_id", reference.id()),
                            or(
                                    exists("sequence", false),
                                    lt("sequence", reference.envelope().sequence()))),
                    Updates.combine(Updates.set("sequence", reference.envelope().sequence()), body(reference.body()))));
        }
        place.write(references -> {
            Upserts.write(references, rooms);
            references.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        });
    }

    @Override
    public String documentId(PublishedReference published) {
        return published.id();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public ReferenceProjection at(Place elsewhere) {
        return new ReferenceProjection(elsewhere);
    }

    /** The newest version. */
    @Override
    public Map<String, Object> pieces(Document document) {
        return document.containsKey("body")
                ? Map.of("body", List.of(document.get("sequence"), document.get("body")))
                : Map.of();
    }

    @Override
    public @Nullable Object derived(Document document) {
        return null;
    }

    /** One entry, or empty where it has not arrived. */
    public <T> Optional<T> find(Topic topic, String code, Class<T> type) {
        return Optional.ofNullable(place.live()
                        .find(eq("_id", PublishedReference.id(topic, code)))
                        .first())
                .flatMap(d -> body(d, type));
    }

    /** All entries of a topic, in no particular order. */
    public <T> List<T> all(Topic topic, Class<T> type) {
        List<T> all = new ArrayList<>();
        place.live()
                .find(eq("topic", topic.topicName()))
                .forEach(d -> body(d, type).ifPresent(all::add));
        return all;
    }

    private static Bson body(@Nullable String body) {
        return body == null ? Updates.unset("body") : Updates.set("body", body);
    }

    private static <T> Optional<T> body(Document document, Class<T> type) {
        return Optional.ofNullable(document.getString("body"))
                .map(b -> EventJson.mapper().readValue(b, type));
    }
}
