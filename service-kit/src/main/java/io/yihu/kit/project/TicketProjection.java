package io.yihu.kit.project;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.yihu.events.EventType;
import io.yihu.events.story.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A service's projection of tickets. Order, repetition and concurrency of arrivals do not matter: each fact has its own
 * place in its ticket's document, and a view is stored only over one made of fewer facts.
 */
public final class TicketProjection implements Projection<PublishedFact> {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int BATCH = 500;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final Place place;
    private final TicketFold fold;

    /** Kept in this place, seen through this fold. */
    public TicketProjection(Place place, TicketFold fold) {
        this.place = place;
        this.fold = fold;
    }

    /** Adds facts and brings the views of their tickets up to date. Repeating it changes nothing. */
    @Override
    public void apply(List<PublishedFact> published) {
        List<WriteModel<Document>> additions = additions(published);
        List<String> ids = published.stream().map(this::documentId).distinct().toList();
        place.write(tickets -> {
            Upserts.write(tickets, additions);
            refresh(tickets, ids);
        });
    }

    @Override
    public void load(List<PublishedFact> published) {
        List<WriteModel<Document>> additions = additions(published);
        place.write(tickets -> Upserts.write(tickets, additions));
    }

    @Override
    public void derive() {
        place.write(tickets -> DocumentIds.inBatches(tickets, ids -> refresh(tickets, ids)));
    }

    private List<WriteModel<Document>> additions(List<PublishedFact> published) {
        Map<String, List<Bson>> byTicket = new LinkedHashMap<>();
        published.forEach(f -> byTicket.computeIfAbsent(f.envelope().subject(), id -> new ArrayList<>())
                .add(Updates.set(f.path(), f.stored())));
        List<WriteModel<Document>> additions = new ArrayList<>();
        byTicket.forEach(
                (id, sets) -> additions.add(new UpdateOneModel<>(eq("_id", id), Updates.combine(sets), UPSERT)));
        return additions;
    }

    @Override
    public String documentId(PublishedFact published) {
        return published.envelope().subject();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public TicketProjection at(Place elsewhere) {
        return new TicketProjection(elsewhere, fold);
    }

    /** The facts. */
    @Override
    public Map<String, Object> pieces(Document document) {
        return Pieces.of(document.get("facts"));
    }

    /** The view, how many facts it was made of, and the marks. */
    @Override
    public Object derived(Document document) {
        Document derived = new Document(document);
        derived.remove("_id");
        derived.remove("facts");
        return derived;
    }

    /** One ticket as this service sees it: the view's fields. */
    public Optional<ProjectedTicket> find(String ticketId) {
        return Optional.ofNullable(place.live().find(eq("_id", ticketId)).first())
                .map(ProjectedTicket::of);
    }

    /** Tickets whose stored document matches. */
    public List<ProjectedTicket> list(Bson filter) {
        return place.live().find(filter).map(ProjectedTicket::of).into(new ArrayList<>());
    }

    /**
     * Hands over the tickets whose stored document matches, one after the other and never all at once: memory does not grow
     * with their number.
     *
     * @param types the facts that are wanted; the others are left out, which saves most of the work
     */
    public void each(Bson filter, Set<EventType> types, Consumer<ProjectedTicket> visitor) {
        place.live()
                .find(filter)
                .batchSize(BATCH)
                .map(document -> ProjectedTicket.of(document, types))
                .forEach(visitor);
    }

    private void refresh(MongoCollection<Document> tickets, List<String> ids) {
        List<WriteModel<Document>> views = new ArrayList<>();
        tickets.find(in("_id", ids)).forEach(document -> views.add(view(ProjectedTicket.of(document))));
        if (!views.isEmpty()) {
            tickets.bulkWrite(views, UNORDERED);
        }
    }

    private WriteModel<Document> view(ProjectedTicket ticket) {
        List<Fact> facts = ticket.facts();
        Bson fewer = or(exists("viewOf", false), lt("viewOf", ticket.factCount()));
        List<Bson> sets = new ArrayList<>();
        sets.add(Updates.set("view", fold.view(ticket.id(), facts)));
        sets.add(Updates.set("viewOf", ticket.factCount()));
        fold.marks(ticket.id(), facts).forEach((mark, value) -> sets.add(Updates.set(mark, value)));
        return new UpdateOneModel<>(and(eq("_id", ticket.id()), fewer), Updates.combine(sets));
    }
}
