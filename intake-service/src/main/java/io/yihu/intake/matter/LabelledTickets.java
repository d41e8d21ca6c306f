package io.yihu.intake.matter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;

/** The closed tickets that there is something to learn from; of older ledgers too. */
@Component
class LabelledTickets {
    private static final Comparator<Labelled> OLDEST_FIRST =
            Comparator.comparing(Labelled::registeredAt).thenComparing(Labelled::id);

    private static final String ARCHIVE = "registrations_archive";

    private final MongoDatabase database;
    private final DecisionStore<Registration> registrations;
    private final MatterSettings settings;

    LabelledTickets(MongoDatabase database, DecisionStore<Registration> registrations, MatterSettings settings) {
        this.database = database;
        this.registrations = registrations;
        this.settings = settings;
    }

    /** The newest, the oldest of them first. Goes through the whole archive and keeps no more than is wanted. */
    List<Labelled> newest(Instant now) {
        Instant since = now.atZone(Shanghai.ZONE).minus(settings.learnFrom()).toInstant();
        PriorityQueue<Labelled> newest = new PriorityQueue<>(OLDEST_FIRST);
        for (String id : archived()) {
            registrations
                    .find(id)
                    .flatMap(Labelled::of)
                    .filter(labelled -> !labelled.registeredAt().isBefore(since))
                    .ifPresent(newest::add);
            if (newest.size() > settings.mostRows()) {
                newest.poll();
            }
        }
        return newest.stream().sorted(OLDEST_FIRST).toList();
    }

    /** Numbers alone, so that the cursor is not held while each ticket is read. */
    private List<String> archived() {
        List<String> ids = new ArrayList<>();
        database.getCollection(ARCHIVE)
                .find()
                .projection(Projections.include("_id"))
                .forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }
}
