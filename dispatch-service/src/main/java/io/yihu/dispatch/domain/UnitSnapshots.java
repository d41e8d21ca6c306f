package io.yihu.dispatch.domain;

import io.yihu.events.UnitDispatch;
import io.yihu.events.UnitExplanation;
import io.yihu.events.UnitLeft;
import io.yihu.events.UnitMatter;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitStatus;
import io.yihu.events.UnitTicket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each unit may know of a ticket as it stands: the one place that says who is told what. Pure. */
public final class UnitSnapshots {
    private UnitSnapshots() {}

    /**
     * One snapshot for every unit that has the ticket, and the last one for every unit that had it. Numbers and moments are
     * put in where it is published.
     *
     * @param item nothing where no unit has it
     * @param texts masked, by field
     * @param known units that may have been told of it before
     */
    public static List<UnitTicket> of(
            String ticketId, @Nullable WorkItem item, Map<String, String> texts, Set<String> known) {
        List<UnitTicket> snapshots = new ArrayList<>();
        Map<String, UnitRole> roles = item == null || item.status().over() ? Map.of() : roles(item);
        if (item != null) {
            roles.forEach((unit, role) -> snapshots.add(told(item, unit, role, texts)));
        }
        known.stream()
                .filter(unit -> !roles.containsKey(unit))
                .sorted()
                .forEach(unit -> snapshots.add(UnitTicket.gone(ticketId, unit, left(item))));
        return snapshots;
    }

    private static Map<String, UnitRole> roles(WorkItem item) {
        Map<String, UnitRole> roles = new LinkedHashMap<>();
        roles.put(item.assignment().lead(), UnitRole.LEAD);
        Whistle whistle = item.progress().whistle();
        if (whistle != null) {
            whistle.summons().forEach(each -> roles.putIfAbsent(each.unit(), UnitRole.SUMMONED));
        }
        item.assignment().assists().forEach(unit -> roles.putIfAbsent(unit, UnitRole.ASSIST));
        return roles;
    }

    private static UnitLeft left(@Nullable WorkItem item) {
        if (item == null || !item.status().over()) {
            return UnitLeft.MOVED;
        }
        return item.status() == WorkStatus.CANCELLED ? UnitLeft.CANCELLED : UnitLeft.CLOSED;
    }

    private static UnitTicket told(WorkItem item, String unit, UnitRole role, Map<String, String> texts) {
        boolean sealed = item.matter().sealed();
        UnitShares shares = new UnitShares(item, unit, role);
        return new UnitTicket(
                item.ticketId(),
                unit,
                1L,
                Instant.EPOCH,
                role,
                null,
                UnitStatus.valueOf(item.status().name()),
                shares.deadlines(),
                sealed ? null : dispatch(item, shares),
                sealed ? null : matter(item),
                sealed ? null : explanation(item.assignment().routing()),
                sealed ? null : shares.request(),
                sealed ? null : shares.whistle(),
                sealed || role != UnitRole.LEAD ? null : item.progress().supervision(),
                sealed ? null : shares.texts(texts),
                sealed ? null : shares.objection());
    }

    private static UnitDispatch dispatch(WorkItem item, UnitShares shares) {
        Assignment present = item.assignment();
        return new UnitDispatch(
                present.dispatchNo(),
                present.round(),
                present.cause(),
                item.returns().hops(),
                item.returns().pinned(),
                present.lead(),
                present.assists(),
                present.clocks().startedAt(),
                present.signedAt(),
                present.resolvedAt(),
                shares.assistance(),
                shares.move(),
                shares.ruling());
    }

    private static UnitMatter matter(WorkItem item) {
        WorkMatter matter = item.matter();
        return new UnitMatter(
                matter.kind(), matter.category(), matter.place(), item.urgency(), item.fastLane() ? true : null);
    }

    private static UnitExplanation explanation(Routing routing) {
        return new UnitExplanation(routing.rule(), routing.reasonZh(), routing.reasonEn());
    }
}
