package io.yihu.dispatch.domain;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import io.yihu.events.FindingsAgreed;
import io.yihu.events.UnitOrder;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会诊: those who came agree on what is the matter, and each unit named gets a part with a task and a clock of its own (分办). A unit that
 * gets another part is done with the one before; what the findings do not name goes on. Pure.
 */
final class Consulting {
    private final WorkRules rules;
    private final Deadlines deadlines;
    private final Alarms alarms;

    Consulting(WorkRules rules, Deadlines deadlines, Alarms alarms) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.alarms = alarms;
    }

    /**
     * What one unit has to do.
     *
     * @param field the text of its task; missing where the findings alone say it
     */
    private record Part(
            String unit,
            Counted by,
            @Nullable String field,
            @Nullable String task) {
        Summons given(Summons summons, Instant now) {
            return summons.ordered(by.at(), now, field);
        }

        UnitOrder told() {
            return new UnitOrder(unit, by.at());
        }
    }

    Decision<WorkItem> agree(WorkItem item, Actor actor, FindingsWish wish, Instant now) {
        Refusal refusal = FindingsGuards.refuse(item, actor, wish, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Whistle agreed = requireNonNull(item.progress().whistle()).agreed(now);
        List<Part> parts =
                wish.parts().stream().map(order -> part(agreed, order, now)).toList();
        List<Alarm> all = new ArrayList<>(item.progress()
                .without(alarm -> alarm.kind().endsOrNears(Alarm.Kind.ORDER_PASSED) && wish.binds(alarm.unit())));
        Whistle ordered = agreed;
        for (Part part : parts) {
            ordered = ordered.with(part.unit(), summons -> part.given(summons, now));
            Alarm end = part.by().alarm(Alarm.Kind.ORDER_PASSED, part.unit());
            all.addAll(alarms.near().with(end, item.assignment().clocks().limit(), now));
        }
        Counted usual = orderBy(wish.until(), now);
        List<Publication> said = new ArrayList<>(Whistling.publications(
                told(item.assignment(), agreed, parts, usual), agreed.findingsField(), wish.findings()));
        said.addAll(tasks(parts));
        return Decision.accept(item.with(item.progress().with(ordered, all)), said);
    }

    private Part part(Whistle agreed, FindingsWish.Order order, Instant now) {
        String unit = requireNonNull(order.unit());
        String field = order.task() == null ? null : agreed.taskField(unit);
        return new Part(unit, orderBy(order.until(), now), field, order.task());
    }

    private Counted orderBy(@Nullable Instant until, Instant now) {
        return until == null ? deadlines.counted(rules.limit(WorkRule.ORDER), now) : Counted.agreed(until);
    }

    /** Where nobody gets a part, it tells until when one would have been. */
    private static FindingsAgreed told(Assignment present, Whistle agreed, List<Part> parts, Counted usual) {
        List<UnitOrder> orders = parts.stream().map(Part::told).toList();
        return new FindingsAgreed(
                present.dispatchNo(),
                present.round(),
                present.lead(),
                agreed.number(),
                orders.stream().map(UnitOrder::unit).toList(),
                orders.stream().map(UnitOrder::until).max(naturalOrder()).orElse(usual.at()),
                requireNonNull(agreed.agreedAt()),
                orders);
    }

    private static List<Publication> tasks(List<Part> parts) {
        List<Publication> said = new ArrayList<>();
        for (Part part : parts) {
            if (part.field() != null && part.task() != null) {
                said.add(new Publication.Text(part.field(), part.task()));
            }
        }
        return said;
    }
}
