package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.Recusal;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who keeps away from a ticket because the person's unit is accused (回避): clerks and own systems, and also dispatchers,
 * supervisors and auditors who belong to such a unit. They read it as little as another unit's ticket.
 */
@Component
final class Recusals {
    private final ObjectProvider<CurrentUnits> units;
    private final Clock clock;

    /** @param units looked up when they are asked for, as the set-up that knows them itself asks work items */
    Recusals(ObjectProvider<CurrentUnits> units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    boolean bars(Caller caller, WorkItem item) {
        return bars(caller, item.matter().accusedUnit());
    }

    boolean bars(Caller caller, @Nullable String accused) {
        return accused != null && caller.unit() != null && recusal().bars(accused, caller.unit(), today());
    }

    /** Accusations of these units keep tickets out of the person's lists; none for who belongs to no unit. */
    Set<String> barring(Caller caller) {
        String unit = caller.unit();
        return unit == null ? Set.of() : recusal().barring(unit, today());
    }

    private Recusal recusal() {
        return new Recusal(units.getObject().get().all());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
    }
}
