package io.yihu.dispatch;

import io.yihu.dispatch.catalogue.KnownCodes;
import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkingCalendar;
import io.yihu.dispatch.domain.setup.DispatchCrossChecks;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.dispatch.domain.setup.DispatchTables;
import io.yihu.kit.setup.SetupFormat;
import io.yihu.kit.setup.SetupTables;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisation, catalogue, limits, hours, calendars and seasons as set-up. */
@Component
final class DispatchSetupFormat implements SetupFormat<DispatchRules> {
    private final KnownCodes known;
    private final WorkItems workItems;
    private final ReferenceAnnouncer announcer;
    private final Clock clock;

    DispatchSetupFormat(KnownCodes known, WorkItems workItems, ReferenceAnnouncer announcer, Clock clock) {
        this.known = known;
        this.workItems = workItems;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public List<Layout> layouts() {
        return DispatchLayouts.ALL;
    }

    @Override
    public @Nullable DispatchRules read(SetupTables tables, String label, Findings findings) {
        return DispatchTables.read(tables::table, label.isEmpty() ? Catalogue.DRAFT : label, findings);
    }

    @Override
    public void check(@Nullable DispatchRules current, DispatchRules draft, SetupTables tables, Findings findings) {
        DispatchCrossChecks checks = new DispatchCrossChecks(tables::table, findings);
        checks.codes(
                tables.codesOf("places.csv").orElseGet(known::places),
                tables.codesOf("categories.csv").orElseGet(known::categories));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        checks.calendar(draft, today);
        checks.units(draft, today);
        if (current != null) {
            checks.removals(current, draft, workItems::openOf);
        }
    }

    @Override
    public Map<String, List<List<String>>> rows(DispatchRules rules) {
        return DispatchTables.cells(rules);
    }

    @Override
    public void publish(DispatchRules rules, int version, Instant now) {
        announcer.announce(rules, version, now);
    }
}
