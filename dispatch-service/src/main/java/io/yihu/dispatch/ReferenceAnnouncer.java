package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkingCalendar;
import io.yihu.events.CalendarReference;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.reference.ReferencePublisher;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the other services which units and calendars there are; what has not changed is not repeated. A unit that is gone
 * stays known with its end, as tickets still speak of it; a calendar that is gone is taken back.
 */
@Component
final class ReferenceAnnouncer {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceAnnouncer.class);

    private final ReferencePublisher<UnitReference> units;
    private final ReferencePublisher<CalendarReference> calendars;

    ReferenceAnnouncer(DecisionStores stores) {
        this.units = new ReferencePublisher<>(stores, Topic.REFERENCE_UNITS, RecordType.UNIT, UnitReference.class);
        this.calendars = new ReferencePublisher<>(
                stores, Topic.REFERENCE_CALENDARS, RecordType.CALENDAR, CalendarReference.class);
    }

    void announce(DispatchRules rules, int version, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        int changedUnits = units.publish(
                rules.units().all().stream().collect(Collectors.toMap(UnitReference::code, Function.identity())),
                version,
                gone -> gone.endedOn(today),
                now);
        int changedCalendars = calendars.publish(
                rules.calendars().stream()
                        .collect(Collectors.toMap(notice -> String.valueOf(notice.year()), Function.identity())),
                version,
                gone -> null,
                now);
        LOG.info("Set-up {}: {} units and {} calendars are new or changed", version, changedUnits, changedCalendars);
    }
}
