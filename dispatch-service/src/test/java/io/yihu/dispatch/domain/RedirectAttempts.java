package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Accused.accusing;
import static java.util.Map.entry;

import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One attempt for each guard of redirecting. */
final class RedirectAttempts {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);

    static final Map<String, Supplier<Decision<WorkItem>>> GUARDS = Map.ofEntries(
            entry("REDIRECT own-ticket", () -> redirect(Given.signed(), Given.reviewer("shizheng"), "zhifa")),
            entry("REDIRECT move-pending", () -> redirect(Given.moveAwaited(), Given.SUPERVISOR, "zhifa")),
            entry("REDIRECT supervisors-only", () -> redirect(Given.pinned(), Given.DISPATCHER, "zhifa")),
            entry(
                    "REDIRECT missing-field",
                    () -> Given.MOVING
                            .redirecting()
                            .redirect(Given.signed(), new Ruling(Given.DISPATCHER, "zhifa", " "), NOW)),
            entry("REDIRECT unknown-unit", () -> redirect(Given.signed(), Given.DISPATCHER, "nobody")),
            entry("REDIRECT unit-not-in-office", () -> redirect(Given.signed(), Given.DISPATCHER, "ended")),
            entry("REDIRECT unit-has-successor", () -> redirect(Given.signed(), Given.DISPATCHER, "merged")),
            entry("REDIRECT same-unit", () -> redirect(Given.signed(), Given.DISPATCHER, "shizheng")),
            entry(
                    "REDIRECT accused-unit",
                    () -> redirect(accusing("zhifa", Given.signed()), Given.DISPATCHER, "zhifa")),
            entry("REDIRECT not-on-duty-list", () -> redirect(Given.signed(), Given.DISPATCHER, "jiangong")));

    private RedirectAttempts() {}

    static Decision<WorkItem> redirect(WorkItem item, Actor actor, @Nullable String unit) {
        return Given.MOVING.redirecting().redirect(item, new Ruling(actor, unit, "职责清单第3条，属执法职责"), NOW);
    }
}
