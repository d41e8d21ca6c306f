package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.RevisionCause;
import io.yihu.events.TicketEvent;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 街道吹哨、部门报到: the street summons units to a ticket, they consult on the spot (会诊), and each may get a part of the work
 * with a deadline of its own. Pure. What summoned units do is in {@link Reporting}.
 */
public final class Whistling {
    private final WhistleGuards guards;
    private final WorkRules rules;
    private final Deadlines deadlines;
    private final Alarms alarms;
    private final Consulting consulting;

    Whistling(WhistleGuards guards, WorkRules rules, Deadlines deadlines, Alarms alarms) {
        this.alarms = alarms;
        this.guards = guards;
        this.rules = rules;
        this.deadlines = deadlines;
        this.consulting = new Consulting(rules, deadlines, alarms);
    }

    /** 吹哨: the clock of every summoned unit starts. An emergency puts the ticket into the fast lane (一呼即应), for good. */
    public Decision<WorkItem> blow(WorkItem item, Actor actor, WhistleWish wish, Instant now) {
        Refusal refusal = guards.refuse(item, actor, wish, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        int number = item.progress().tally().whistles() + 1;
        Counted reportBy = deadlines.counted(rules.reportIn(requireNonNull(wish.kind())), now);
        List<Summons> summons = wish.units().stream().map(Summons::of).toList();
        Whistle blown = new Whistle(
                number, requireNonNull(wish.kind()), now, reportBy.at(), summons, null, null, by(item, actor), null);
        List<Alarm> rest = item.progress().without(alarm -> alarm.kind().ofWhistle());
        boolean fast = wish.kind() == WhistleKind.EMERGENCY || FastLane.forGood(item);
        WorkItem whistled = item.with(item.progress().whistled(blown, fast, rest));
        List<Publication> said =
                publications(told(item.assignment(), blown, wish.units()), "whistle-" + number, wish.reason());
        WorkItem next = wish.kind() == WhistleKind.EMERGENCY ? hastened(whistled, now, said) : whistled;
        return Decision.accept(summoning(next, reportBy, wish.units(), now), said);
    }

    /** With the alarms of those who are summoned, near by the clocks as the whistle leaves them. */
    private WorkItem summoning(WorkItem item, Counted reportBy, List<String> units, Instant now) {
        List<Alarm> all = new ArrayList<>(item.progress().without(alarm -> false));
        units.forEach(unit -> all.addAll(near(item, reportBy.alarm(Alarm.Kind.REPORT_PASSED, unit), now)));
        return item.withAlarms(all);
    }

    private List<Alarm> near(WorkItem item, Alarm end, Instant now) {
        return alarms.near().with(end, item.assignment().clocks().limit(), now);
    }

    private WorkItem hastened(WorkItem item, Instant now, List<Publication> said) {
        Assignment present = item.assignment();
        Clocks clocks = deadlines.hastened(item, now);
        Assignment faster = present.with(clocks, Assistance.noLaterThan(clocks.resolveBy(), present.assistance()));
        if (faster.equals(present)) {
            return item;
        }
        said.add(new Publication.Event(Dispatched.revised(item, faster, RevisionCause.WHISTLE, now)));
        return alarms.revised(item, faster, now);
    }

    private static @Nullable String by(WorkItem item, Actor actor) {
        return item.ledBy(actor.unit()) ? actor.unit() : null;
    }

    /** 会诊: what those who came agreed on; each unit named gets a part with a task and a deadline of its own. */
    public Decision<WorkItem> agree(WorkItem item, Actor actor, FindingsWish wish, Instant now) {
        return consulting.agree(item, actor, wish, now);
    }

    private static WhistleBlown told(Assignment present, Whistle blown, List<String> units) {
        return new WhistleBlown(
                present.dispatchNo(),
                present.round(),
                present.lead(),
                blown.number(),
                blown.kind(),
                units,
                blown.reportBy(),
                blown.blownAt(),
                blown.by());
    }

    static Decision<WorkItem> said(WorkItem next, TicketEvent event, String field, @Nullable String words) {
        return Decision.accept(next, publications(event, field, words));
    }

    static List<Publication> publications(TicketEvent event, String field, @Nullable String words) {
        List<Publication> said = new ArrayList<>();
        said.add(new Publication.Event(event));
        if (words != null && !words.isBlank()) {
            said.add(new Publication.Text(field, words));
        }
        return said;
    }
}
