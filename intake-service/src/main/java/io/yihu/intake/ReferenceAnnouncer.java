package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.reference.ReferencePublisher;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Tells the others at every start which places and categories there are; what has not changed is not repeated. */
@Component
final class ReferenceAnnouncer implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceAnnouncer.class);

    private final IntakeReference reference;
    private final Clock clock;
    private final ReferencePublisher places;
    private final ReferencePublisher categories;

    ReferenceAnnouncer(IntakeReference reference, DecisionStores stores, Clock clock) {
        this.reference = reference;
        this.clock = clock;
        this.places = new ReferencePublisher(stores, Topic.REFERENCE_PLACES, RecordType.PLACE);
        this.categories = new ReferencePublisher(stores, Topic.REFERENCE_CATEGORIES, RecordType.CATEGORY);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int changedPlaces = places.publish(
                reference.places().all().stream().collect(Collectors.toMap(PlaceReference::code, Function.identity())),
                clock.instant());
        int changedCategories = categories.publish(
                reference.categories().all().stream()
                        .collect(Collectors.toMap(CategoryReference::code, Function.identity())),
                clock.instant());
        LOG.info("Reference data: {} places and {} categories are new or changed", changedPlaces, changedCategories);
    }
}
