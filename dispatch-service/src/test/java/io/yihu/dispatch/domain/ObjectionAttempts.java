package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Accused.accusing;
import static java.util.Map.entry;

import io.yihu.events.RequestKind;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One attempt for each guard of objecting, and of naming whose duty it was. */
final class ObjectionAttempts {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);

    static final Map<String, Supplier<Decision<WorkItem>>> GUARDS = Map.ofEntries(
            entry("OBJECT not-pinned", () -> object(Given.signed(), null)),
            entry("OBJECT request-pending", () -> object(Given.asking(RequestKind.OBJECTION), null)),
            entry(
                    "OBJECT missing-field",
                    () -> Given.REQUESTS.ask(
                            Given.pinned(), Given.LEAD, new Wish(RequestKind.OBJECTION, null, " ", null), NOW)),
            entry("OBJECT already-ruled", () -> object(Objected.ruled(), null)),
            entry("OBJECT unknown-unit", () -> object(Given.pinned(), "nobody")),
            entry("OBJECT unit-not-in-office", () -> object(Given.pinned(), "ended")),
            entry("OBJECT unit-has-successor", () -> object(Given.pinned(), "merged")),
            entry("OBJECT same-unit", () -> object(Given.pinned(), "shizheng")),
            entry("OBJECT accused-unit", () -> object(accusing("zhifa", Given.pinned()), "zhifa")),
            entry("OBJECT not-on-duty-list", () -> object(Given.pinned(), "jiangong")),
            entry("APPROVE which-request", () -> Given.REQUESTS.approve(Objected.andExtending(), Given.REVIEWER, NOW)),
            entry("DECLINE which-request", () -> Given.REQUESTS.decline(Objected.andExtending(), Given.REVIEWER, NOW)),
            entry("APPROVE unknown-unit", () -> approve(Objected.replied(), "nobody")),
            entry("APPROVE unit-not-in-office", () -> approve(Objected.replied(), "ended")),
            entry("APPROVE unit-has-successor", () -> approve(Objected.replied(), "merged")),
            entry("APPROVE same-unit", () -> approve(Objected.replied(), "shizheng")),
            entry("APPROVE accused-unit", () -> approve(accusing("zhifa", Objected.replied()), null)),
            entry("APPROVE not-on-duty-list", () -> approve(Objected.replied(), "jiangong")));

    private ObjectionAttempts() {}

    private static Decision<WorkItem> object(WorkItem item, @Nullable String suggested) {
        return Given.REQUESTS.ask(item, Given.LEAD, new Wish(RequestKind.OBJECTION, null, "不属本单位职责", suggested), NOW);
    }

    private static Decision<WorkItem> approve(WorkItem item, @Nullable String unit) {
        return Given.REQUESTS.approve(item, new Ruling(Given.DISPATCHER, unit, null), NOW);
    }
}
