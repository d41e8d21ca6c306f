package io.yihu.dispatch.domain;

import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be in the way of joint findings (会诊). What is wrong with one order is said of that order. Pure. */
final class FindingsGuards {
    /** The reasons for which there can be no findings. */
    static final String REASONS = "no-whistle nobody-came not-there named-twice not-later too-late missing-field";

    private FindingsGuards() {}

    static @Nullable Refusal refuse(WorkItem item, Actor actor, FindingsWish wish, Instant now) {
        Refusal refusal = Step.FINDINGS.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        Whistle whistle = item.progress().whistle();
        if (whistle == null || !whistle.open()) {
            return WorkRefusals.NO_WHISTLE;
        }
        if (!whistle.any(Summons::came)) {
            return WorkRefusals.NOBODY_CAME;
        }
        if (!wish.units().stream().allMatch(unit -> whistle.has(unit, Summons::came))) {
            return WorkRefusals.NOT_THERE;
        }
        Refusal ofOrders = refuseOrders(whistle, wish.orders(), now);
        if (ofOrders != null) {
            return ofOrders;
        }
        Refusal ofTime = refuseUntil(wish.until(), now, "until");
        return ofTime == null ? WorkRefusals.unlessWritten("findings", wish.findings()) : ofTime;
    }

    private static @Nullable Refusal refuseOrders(Whistle whistle, List<FindingsWish.Order> orders, Instant now) {
        for (int at = 0; at < orders.size(); at++) {
            FindingsWish.Order order = orders.get(at);
            String name = "orders[" + at + "].";
            Refusal refusal = refuseUnit(whistle, order.unit(), orders.subList(0, at), name + "unit");
            if (refusal == null) {
                refusal = WorkRefusals.unlessWritten(name + "task", order.task());
            }
            if (refusal == null) {
                refusal = refuseUntil(order.until(), now, name + "until");
            }
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static @Nullable Refusal refuseUnit(
            Whistle whistle, @Nullable String unit, List<FindingsWish.Order> before, String field) {
        if (unit == null || unit.isBlank()) {
            return WorkRefusals.missing(field);
        }
        if (before.stream().anyMatch(order -> unit.equals(order.unit()))) {
            return WorkRefusals.NAMED_TWICE.withField(field);
        }
        return whistle.has(unit, Summons::came) ? null : WorkRefusals.NOT_THERE.withField(field);
    }

    private static @Nullable Refusal refuseUntil(@Nullable Instant until, Instant now, String field) {
        return until != null && !until.isAfter(now)
                ? WorkRefusals.notLater().withField(field)
                : FarOff.refuse(until, now, field);
    }
}
