package io.yihu.dispatch.domain.handover;

import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one shift leaves to the next, as it stood at one moment. Kept with the handover, so that what was printed and what
 * is stored are the same.
 *
 * @param open tickets that units have and that are not closed
 * @param whole whether every one of them was looked at
 * @param byStatus how many stand where; only what there is
 * @param byUnit how many each unit leads, most first
 * @param concerns what is to be told of single tickets; only what there is, in the order of {@link Concern}
 * @param flow what happened in the shift
 */
public record Figures(
        Integer open,
        Boolean whole,
        Map<WorkStatus, Integer> byStatus,
        List<OfUnit> byUnit,
        List<Told> concerns,
        Flow flow) {
    /** So many tickets are named under one concern; all are counted. */
    public static final int NAMED = 30;

    private static final Comparator<Matter> SOONEST = Comparator.comparing(
                    Matter::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Matter::ticketId)
            .thenComparing(Matter::unit, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    /** What a unit leads. */
    public record OfUnit(String unit, Integer open, Integer overdue) {}

    /**
     * A concern and its tickets, soonest first.
     *
     * @param total how many there are; the list may be shorter
     */
    public record Told(Concern concern, Integer total, List<Matter> matters) {
        /** Copies the list. */
        public Told {
            matters = List.copyOf(matters);
        }
    }

    /**
     * Since the shift began.
     *
     * @param registered tickets that came
     * @param closed tickets that a verdict ended
     * @param replied tickets that a unit replied to and that wait for the call-back
     */
    public record Flow(Integer registered, Integer closed, Integer replied) {}

    /** Copies. */
    public Figures {
        byStatus = byStatus == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byStatus));
        byUnit = byUnit == null ? List.of() : List.copyOf(byUnit);
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
    }

    /**
     * Of the tickets that are live.
     *
     * @param registered how many came since the shift began
     * @param closed how many were ended
     */
    public static Figures of(
            Collection<WorkItem> live, boolean whole, Instant shiftBegan, Span span, int registered, int closed) {
        List<WorkItem> open =
                live.stream().filter(item -> !item.status().over()).toList();
        Map<WorkStatus, Integer> byStatus = new TreeMap<>();
        open.forEach(item -> byStatus.merge(item.status(), 1, Integer::sum));
        int replied = (int)
                open.stream().filter(item -> repliedSince(item, shiftBegan)).count();
        return new Figures(
                open.size(),
                whole,
                byStatus,
                byUnit(open, span),
                Stream.of(Concern.values())
                        .map(concern -> told(concern, concern == Concern.OBJECTION ? live : open, span))
                        .filter(told -> told.total() > 0)
                        .toList(),
                new Flow(registered, closed, replied));
    }

    /** With those that no unit could be given, who has waited longest first. */
    public Figures withUndispatched(Collection<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return this;
        }
        Told undispatched = told(
                Concern.UNDISPATCHED,
                waiting.stream().map(Matter::of).sorted(SOONEST).toList());
        List<Told> all = Stream.concat(concerns.stream(), Stream.of(undispatched))
                .sorted(Comparator.comparing(Told::concern))
                .toList();
        return new Figures(open, whole, byStatus, byUnit, all, flow);
    }

    private static boolean repliedSince(WorkItem item, Instant began) {
        Instant replied = item.assignment().resolvedAt();
        return item.status() == WorkStatus.RESOLVED && replied != null && !replied.isBefore(began);
    }

    private static List<OfUnit> byUnit(List<WorkItem> open, Span span) {
        Map<String, List<WorkItem>> led = new TreeMap<>();
        open.forEach(item -> led.computeIfAbsent(item.assignment().lead(), unit -> new ArrayList<>())
                .add(item));
        return led.entrySet().stream()
                .map(unit -> new OfUnit(unit.getKey(), unit.getValue().size(), (int) unit.getValue().stream()
                        .filter(item -> !Concern.OVERDUE.of(item, span).isEmpty())
                        .count()))
                .sorted(Comparator.comparing(OfUnit::open).reversed().thenComparing(OfUnit::unit))
                .toList();
    }

    private static Told told(Concern concern, Collection<WorkItem> open, Span span) {
        List<Matter> matters = open.stream()
                .flatMap(item -> concern.of(item, span).stream().map(awaited -> matter(item, awaited)))
                .sorted(SOONEST)
                .toList();
        return told(concern, matters);
    }

    private static Told told(Concern concern, List<Matter> matters) {
        return new Told(concern, matters.size(), matters.subList(0, Math.min(NAMED, matters.size())));
    }

    private static Matter matter(WorkItem item, Concern.Awaited awaited) {
        boolean sealed = item.matter().sealed();
        return new Matter(
                item.ticketId(), awaited.unit(), sealed ? null : item.matter().category(), awaited.at());
    }
}
