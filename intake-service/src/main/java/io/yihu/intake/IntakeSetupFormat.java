package io.yihu.intake;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.setup.IntakeRemovals;
import io.yihu.intake.domain.setup.IntakeTables;
import io.yihu.intake.domain.setup.WhereTables;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.setup.SetupFormat;
import io.yihu.kit.setup.SetupTables;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places and categories as set-up. */
@Component
final class IntakeSetupFormat implements SetupFormat<IntakeRules> {
    private final DecisionStore<Registration> registrations;
    private final ReferenceAnnouncer announcer;

    IntakeSetupFormat(DecisionStore<Registration> registrations, ReferenceAnnouncer announcer) {
        this.registrations = registrations;
        this.announcer = announcer;
    }

    @Override
    public List<Layout> layouts() {
        return IntakeTables.ALL;
    }

    @Override
    public @Nullable IntakeRules read(SetupTables tables, String label, Findings findings) {
        AreaChecks.check(tables.table(WhereTables.AREAS), findings);
        return IntakeTables.read(tables::table, findings);
    }

    @Override
    public void check(@Nullable IntakeRules current, IntakeRules draft, SetupTables tables, Findings findings) {
        if (current != null) {
            IntakeRemovals removals = new IntakeRemovals(current, draft, findings);
            removals.places(this::openAt);
            removals.categories(this::openOf);
        }
    }

    @Override
    public Map<String, List<List<String>>> rows(IntakeRules rules) {
        return IntakeTables.cells(rules);
    }

    @Override
    public void publish(IntakeRules rules, int version, Instant now) {
        announcer.announce(rules, version, now);
    }

    private long openAt(String place) {
        String at = "state.subject.place.";
        return registrations.countLive(
                or(eq(at + "street", place), eq(at + "community", place), eq(at + "estate", place)));
    }

    private long openOf(String category) {
        return registrations.countLive(eq("state.subject.category", category));
    }
}
