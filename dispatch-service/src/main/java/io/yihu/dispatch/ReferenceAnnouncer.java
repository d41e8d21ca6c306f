package io.yihu.dispatch;

import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
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

/** Tells the other services at every start which units and calendars there are; what has not changed is not repeated. */
@Component
final class ReferenceAnnouncer implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceAnnouncer.class);

    private final DispatchReference reference;
    private final Clock clock;
    private final ReferencePublisher units;
    private final ReferencePublisher calendars;

    ReferenceAnnouncer(DispatchReference reference, DecisionStores stores, Clock clock) {
        this.reference = reference;
        this.clock = clock;
        this.units = new ReferencePublisher(stores, Topic.REFERENCE_UNITS, RecordType.UNIT);
        this.calendars = new ReferencePublisher(stores, Topic.REFERENCE_CALENDARS, RecordType.CALENDAR);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int changedUnits = units.publish(
                reference.units().all().stream().collect(Collectors.toMap(UnitReference::code, Function.identity())),
                clock.instant());
        int changedCalendars = calendars.publish(
                reference.calendars().stream()
                        .collect(Collectors.toMap(notice -> String.valueOf(notice.year()), Function.identity())),
                clock.instant());
        LOG.info("Reference data: {} units and {} calendars are new or changed", changedUnits, changedCalendars);
    }
}
