package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkingCalendar;
import io.yihu.dispatch.domain.setup.DispatchCrossChecks;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.dispatch.domain.setup.DispatchTables;
import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.setup.SetupFormat;
import io.yihu.kit.setup.SetupTables;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units, catalogue, limits, hours, calendars and seasons as set-up. */
@Component
final class DispatchSetupFormat implements SetupFormat<DispatchRules> {
    private final ReferenceProjection references;
    private final WorkItems workItems;
    private final ReferenceAnnouncer announcer;
    private final Clock clock;

    DispatchSetupFormat(
            ReferenceProjection references, WorkItems workItems, ReferenceAnnouncer announcer, Clock clock) {
        this.references = references;
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
        return DispatchTables.read(tables::table, label.isEmpty() ? "draft" : label, findings);
    }

    @Override
    public void check(@Nullable DispatchRules current, DispatchRules draft, SetupTables tables, Findings findings) {
        DispatchCrossChecks checks = new DispatchCrossChecks(tables::table, findings);
        checks.codes(
                tables.codesOf("places.csv").orElseGet(this::knownPlaces),
                tables.codesOf("categories.csv").orElseGet(this::knownCategories));
        checks.calendar(draft, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
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

    private Set<String> knownPlaces() {
        return references.all(Topic.REFERENCE_PLACES, PlaceReference.class).stream()
                .filter(place -> place.validTo() == null)
                .map(PlaceReference::code)
                .collect(Collectors.toSet());
    }

    private Set<String> knownCategories() {
        return references.all(Topic.REFERENCE_CATEGORIES, CategoryReference.class).stream()
                .filter(category -> category.validTo() == null)
                .map(CategoryReference::code)
                .collect(Collectors.toSet());
    }
}
