package io.yihu.dispatch.domain.handover;

import io.yihu.dispatch.domain.Summons;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.RequestKind;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What concerns are made of. Pure. */
final class Conditions {
    private Conditions() {}

    static boolean runs(WorkItem item) {
        return item.status().clockRuns() && !item.paused();
    }

    /** Where the unit's clock does not speak for the citizen's: it began later, stands still, or was given more time. */
    static boolean apart(WorkItem item) {
        return !runs(item) || !item.promise().equals(item.assignment().clocks().resolveBy());
    }

    static boolean near(WorkItem item, Span span) {
        return span.awaiting().of(item, null).near(span.now());
    }

    static Predicate<WorkItem> urgent(Urgency urgency) {
        return item -> item.urgency() == urgency;
    }

    static List<Concern.Awaited> when(WorkItem item, Predicate<WorkItem> condition) {
        return condition.test(item) ? next(item) : List.of();
    }

    static List<Concern.Awaited> next(WorkItem item) {
        return one(item, item.nextDeadline().equals(WorkItem.NEVER) ? null : item.nextDeadline());
    }

    static List<Concern.Awaited> one(WorkItem item, @Nullable Instant at) {
        return List.of(new Concern.Awaited(item.assignment().lead(), at));
    }

    static List<Concern.Awaited> at(WorkItem item, @Nullable Instant moment, Span span) {
        return moment != null && span.holds(moment) ? one(item, moment) : List.of();
    }

    static List<Concern.Awaited> contact(WorkItem item, Span span) {
        boolean owed = runs(item) && item.progress().contact() == null;
        return at(item, owed ? item.assignment().clocks().contactBy() : null, span);
    }

    static List<Concern.Awaited> asked(WorkItem item, RequestKind kind) {
        return item.progress().waiting().stream()
                .filter(request -> request.kind() == kind)
                .flatMap(request -> one(item, request.until()).stream())
                .toList();
    }

    static List<Concern.Awaited> instructed(WorkItem item) {
        var instruction = item.progress().instruction();
        return instruction != null && instruction.waits() ? one(item, instruction.due()) : List.of();
    }

    static List<Concern.Awaited> silent(WorkItem item) {
        Whistle whistle = item.progress().whistle();
        Stream<Summons> summons = whistle == null || !whistle.open() ? Stream.empty() : whistle.summons().stream();
        return summons.filter(each -> each.answer() == null)
                .map(each -> new Concern.Awaited(each.unit(), whistle == null ? null : whistle.reportBy()))
                .toList();
    }
}
