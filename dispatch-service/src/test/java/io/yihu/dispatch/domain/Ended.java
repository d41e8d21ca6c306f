package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisation changes: the unit that has the sewer of Songtaoli ends on Tuesday. */
final class Ended {
    static final LocalDate TUESDAY = LocalDate.parse("2026-09-08");
    static final Instant WEDNESDAY = Given.at("2026-09-09T08:00");

    private Ended() {}

    /** The same units, one of which ends and may leave its work to another one. */
    static Units units(Units units, String unit, @Nullable LocalDate lastDay, @Nullable String successor) {
        List<UnitReference> changed = units.all().stream()
                .map(each -> each.code().equals(unit) ? each.inOffice(null, lastDay, successor) : each)
                .toList();
        return new Units(changed);
    }

    static Succeeding succeeding(Units units) {
        return new Succeeding(new Catalogue("2026-1", Given.CATALOGUE.rows(), units));
    }

    /** Handled by shizheng, whose work has gone to zhifa. */
    static WorkItem offered() {
        Units merged = units(Given.UNITS, "shizheng", TUESDAY, "zhifa");
        return Given.accepted(succeeding(merged).offer(Given.handled(), WEDNESDAY));
    }
}
