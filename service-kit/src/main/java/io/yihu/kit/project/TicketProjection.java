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
import io.yihu.events.story.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A service's projection of tickets. Order, repetition and concurrency of arrivals do not matter: each fact has its own
 * place in its ticket's document, and a view is stored only over one made of fewer facts.
 */
public final class TicketProjection {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> tickets;
    private final TicketFold fold;

    /** Kept in this collection, seen through this fold. */
    public TicketProjection(MongoCollection<Document> tickets, TicketFold fold) {
        this.tickets = tickets;
        this.fold = fold;
    }

    /** Adds facts and brings the views of their tickets up to date. Repeating it changes nothing. */
    public void apply(List<PublishedFact> published) {
        Map<String, List<Bson>> byTicket = new LinkedHashMap<>();
        published.forEach(f -> byTicket.computeIfAbsent(f.envelope().subject(), id -> new ArrayList<>())
                .add(Updates.set(f.path(), f.stored())));
        List<WriteModel<Document>> additions = new ArrayList<>();
        byTicket.forEach(
                (id, sets) -> additions.add(new UpdateOneModel<>(eq("_id", id), Updates.combine(sets), UPSERT)));
        Upserts.write(tickets, additions);
        refresh(List.copyOf(byTicket.keySet()));
    }

    /** One ticket as this service sees it: the view's fields. */
    public Optional<ProjectedTicket> find(String ticketId) {
        return Optional.ofNullable(tickets.find(eq("_id", ticketId)).first()).map(ProjectedTicket::of);
    }

    /** Tickets whose stored document matches. */
    public List<ProjectedTicket> list(Bson filter) {
        return tickets.find(filter).map(ProjectedTicket::of).into(new ArrayList<>());
    }

    private void refresh(List<String> ids) {
        List<WriteModel<Document>> views = new ArrayList<>();
        tickets.find(in("_id", ids)).forEach(document -> views.add(view(ProjectedTicket.of(document))));
        if (!views.isEmpty()) {
            tickets.bulkWrite(views, UNORDERED);
        }
    }

    private WriteModel<Document> view(ProjectedTicket ticket) {
        List<Fact> facts = ticket.facts();
        Bson fewer = or(exists("viewOf", false), lt("viewOf", ticket.factCount()));
        return new UpdateOneModel<>(
                and(eq("_id", ticket.id()), fewer),
                Updates.combine(
                        Updates.set("view", fold.view(ticket.id(), facts)), Updates.set("viewOf", ticket.factCount())));
    }
}
