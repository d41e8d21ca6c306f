package io.yihu.intake.again;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import io.yihu.events.Place;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.again.Grams;
import io.yihu.intake.vault.CallerBook;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.Stored;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which tickets are worth a comparison: of the same caller and of the same place from the store, of like words from the
 * index. Each source is bounded, and the store's answer even where the index does not know of a ticket yet.
 */
@Component
final class Candidates {
    static final String ESTATE = "state.subject.place.estate";
    static final String COMMUNITY = "state.subject.place.community";

    private static final String CATEGORY = "state.subject.category";
    private static final Bson NEWEST_FIRST = descending("_id");
    private static final int THERE = 20;
    private static final int LIKE = 30;
    private static final int A_FEW_WORDS = 4;

    private final DecisionStore<Registration> registrations;
    private final CallerBook callers;
    private final WordIndex index;

    Candidates(DecisionStore<Registration> registrations, CallerBook callers, WordIndex index) {
        this.registrations = registrations;
        this.callers = callers;
        this.index = index;
    }

    /** A ticket to compare with. */
    record Candidate(Stored<Registration> ticket, boolean sameCaller, double likeness) {}

    /** Each once; only such as may be proposed. */
    List<Candidate> of(Asked asked) {
        Grams words = Grams.of(asked.text());
        Set<String> ofCaller = new HashSet<>(callers.of(asked.phone()));
        Map<String, Stored<Registration>> found = new LinkedHashMap<>();
        there(asked.place(), asked.category()).forEach(ticket -> found.put(ticket.id(), ticket));
        Stream.concat(ofCaller.stream(), like(words).stream())
                .filter(id -> !found.containsKey(id))
                .distinct()
                .map(registrations::find)
                .flatMap(Optional::stream)
                .forEach(ticket -> found.put(ticket.id(), ticket));
        return found.values().stream()
                .flatMap(ticket -> candidate(ticket, ofCaller, words).stream())
                .toList();
    }

    private Optional<Candidate> candidate(Stored<Registration> ticket, Set<String> ofCaller, Grams words) {
        return Proposable.words(ticket)
                .map(theirs -> new Candidate(
                        ticket, ofCaller.contains(ticket.id()), words.likeness(Grams.of(theirs), index.common())));
    }

    private List<String> like(Grams words) {
        return words.size() < A_FEW_WORDS ? List.of() : index.like(words, LIKE);
    }

    private List<Stored<Registration>> there(@Nullable Place place, @Nullable String category) {
        if (place == null || place.community() == null) {
            return List.of();
        }
        Bson where = place.estate() == null ? eq(COMMUNITY, place.community()) : eq(ESTATE, place.estate());
        return registrations.live(category == null ? where : and(where, eq(CATEGORY, category)), NEWEST_FIRST, THERE);
    }
}
