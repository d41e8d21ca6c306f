package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.reference.ReferencePublisher;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the others which places and categories there are; what has not changed is not repeated. What is gone stays known
 * with its end, as tickets still speak of it.
 */
@Component
final class ReferenceAnnouncer {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceAnnouncer.class);

    private final ReferencePublisher<PlaceReference> places;
    private final ReferencePublisher<CategoryReference> categories;

    ReferenceAnnouncer(DecisionStores stores) {
        this.places = new ReferencePublisher<>(stores, Topic.REFERENCE_PLACES, RecordType.PLACE, PlaceReference.class);
        this.categories = new ReferencePublisher<>(
                stores, Topic.REFERENCE_CATEGORIES, RecordType.CATEGORY, CategoryReference.class);
    }

    void announce(IntakeRules rules, int version, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Shanghai.ZONE);
        int changedPlaces = places.publish(
                rules.places().all().stream().collect(Collectors.toMap(PlaceReference::code, Function.identity())),
                version,
                gone -> gone.endedOn(today),
                now);
        int changedCategories = categories.publish(
                rules.categories().all().stream()
                        .collect(Collectors.toMap(CategoryReference::code, Function.identity())),
                version,
                gone -> gone.endedOn(today),
                now);
        LOG.info(
                "Set-up {}: {} places and {} categories are new or changed", version, changedPlaces, changedCategories);
    }
}
