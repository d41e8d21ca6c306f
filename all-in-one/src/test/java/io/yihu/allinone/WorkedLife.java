package io.yihu.allinone;

import io.yihu.dispatch.domain.Actor;
import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.ContactWish;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Limit;
import io.yihu.dispatch.domain.Limits;
import io.yihu.dispatch.domain.Reply;
import io.yihu.dispatch.domain.Ruling;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WhistleWish;
import io.yihu.dispatch.domain.Wish;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.dispatch.domain.WorkingHours;
import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.RequestKind;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A ticket worked by dispatch's own decisions, a minute each, with the facts that others hear of it. */
final class WorkedLife {
    private static final Place PLACE = new Place("shuyuanlu", "songtao", null);
    private static final DispatchRules RULES = rules();
    private static final Actor SUPERVISOR = new Actor("supervisor", null, null, true, true);

    private final Map<Writer, Long> sequences = new EnumMap<>(Writer.class);
    private final List<Fact> facts = new ArrayList<>();
    private Instant now = Instant.parse("2026-09-07T01:30:00Z");
    private WorkItem item;

    WorkedLife(String category) {
        this(TicketKind.COMPLAINT, category);
    }

    WorkedLife(TicketKind kind, String category) {
        sequences.put(Writer.INTAKE, 1L);
        WorkMatter matter = new WorkMatter(kind, category, PLACE, Urgency.ORDINARY);
        item = accepted(RULES.dispatching().assign("1", matter, BasedOn.intake(1), now));
    }

    WorkItem item() {
        return item;
    }

    List<Fact> facts() {
        return facts;
    }

    WorkedLife contact() {
        item = accepted(RULES.decider().sign(item, lead(), next()));
        ContactWish reached = new ContactWish(ContactChannel.PHONE, ContactResult.REACHED);
        item = accepted(RULES.handling().contact(item, lead(), reached, next()));
        return this;
    }

    WorkedLife whistle(WhistleKind kind) {
        boolean open =
                item.progress().whistle() != null && item.progress().whistle().open();
        item = open ? accepted(RULES.reporting().end(item, SUPERVISOR, next())) : item;
        WhistleWish wish = new WhistleWish(kind, List.of("pingan"), "理由");
        item = accepted(RULES.whistling().blow(item, SUPERVISOR, wish, next()));
        return this;
    }

    WorkedLife reply() {
        Reply reply = new Reply(Outcome.SOLVED, "已处理", null, null);
        item = accepted(RULES.replying().resolve(item, lead(), reply, next()));
        return this;
    }

    WorkedLife rework() {
        CallbackAnswers bad = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        int round = item.assignment().round();
        ReworkOrdered ordered =
                new ReworkOrdered(round, round, item.assignment().lead(), bad, next(), BasedOn.NOTHING);
        item = accepted(
                RULES.dispatching().rework(item, ordered, BasedOn.feedback(told(Writer.FEEDBACK, ordered)), now));
        return this;
    }

    WorkedLife reclassify(String category, Urgency urgency) {
        WorkMatter was = item.matter();
        TicketReclassified change = new TicketReclassified(
                was.kind(),
                category,
                PLACE,
                urgency,
                was.category(),
                was.place(),
                was.urgency(),
                ReclassifyReason.FOUND_ON_SITE,
                null);
        long sequence = told(Writer.INTAKE, change);
        item = accepted(RULES.reclassifying().reclassify(item, change, sequence, next()));
        return this;
    }

    WorkedLife askToVoid() {
        item = accepted(RULES.requests().ask(item, lead(), new Wish(RequestKind.VOID, null, "理由", null), next()));
        return this;
    }

    WorkedLife approveVoid() {
        item = accepted(RULES.requests().approve(item, new Ruling(SUPERVISOR, null, null), next()));
        return this;
    }

    WorkedLife declineVoid() {
        item = accepted(RULES.requests().decline(item, new Ruling(SUPERVISOR, null, "理由"), next()));
        return this;
    }

    private Actor lead() {
        String lead = item.assignment().lead();
        return new Actor("clerk-" + lead, lead, lead, false, false);
    }

    private Instant next() {
        now = now.plusSeconds(60);
        return now;
    }

    private WorkItem accepted(Decision<WorkItem> decision) {
        Decision.Accepted<WorkItem> accepted = (Decision.Accepted<WorkItem>) decision;
        accepted.publications().forEach(each -> {
            if (each instanceof Publication.Event event) {
                told(Writer.DISPATCH, event.event());
            }
        });
        return accepted.state();
    }

    private long told(Writer writer, TicketEvent event) {
        long sequence = sequences.merge(writer, 1L, Long::sum);
        facts.add(new Fact(writer, sequence, now, event));
        return sequence;
    }

    private static DispatchRules rules() {
        Units units = new Units(Stream.of("shizheng", "zhifa", "pingan")
                .map(code -> new UnitReference(code, code, code, "DEPARTMENT", null))
                .toList());
        Limit day = new Limit(1, Limit.Unit.WORKING_DAYS);
        Limit soon = new Limit(15, Limit.Unit.MINUTES);
        Map<Urgency, Limits.Row> rows = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            rows.put(urgency, new Limits.Row(day, new Limit(5 + urgency.ordinal(), Limit.Unit.WORKING_DAYS)));
        }
        rows.put(Urgency.DANGER, new Limits.Row(soon, new Limit(2, Limit.Unit.HOURS)));
        rows.put(Urgency.FAST_LANE, new Limits.Row(soon, new Limit(24, Limit.Unit.HOURS)));
        Limits.Row rework = new Limits.Row(day, new Limit(3, Limit.Unit.WORKING_DAYS));
        List<WorkingHours> hours = List.of(new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        Catalogue catalogue = new Catalogue(
                "1",
                List.of(
                        row("lamps", "lighting.*", "shizheng", Urgency.FAST_LANE),
                        row("noise", "noise.*", "zhifa", null),
                        row("all", "*", "shizheng", null)),
                units);
        return new DispatchRules(units, catalogue, new Limits("1", hours, rows, rework), List.of(), List.of());
    }

    private static CatalogueRow row(String id, String category, String lead, Urgency limit) {
        return new CatalogueRow(id, "*", category, lead, List.of(), "职责", "duty", limit, null, null, List.of());
    }
}
