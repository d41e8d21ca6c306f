package io.yihu.dispatch.domain;

import io.yihu.events.DispatchCause;
import io.yihu.events.MoveCause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The present dispatch.
 *
 * @param dispatchNo 1, 2, 3 … over the life of the ticket
 * @param round 1 at first, one more after each bad call-back
 * @param signedAt the first signing of this dispatch: a unit that signed in time, asked to return the ticket and was
 *     refused has signed in time
 * @param resolvedAt the reply that ended this dispatch
 * @param assistance the part of each that assists, in the order of the assists; of a dispatch of before there was any, of each one
 *     of which nothing is known
 */
public record Assignment(
        Integer dispatchNo,
        Integer round,
        DispatchCause cause,
        String lead,
        List<String> assists,
        Clocks clocks,
        Routing routing,
        @Nullable Instant signedAt,
        @Nullable Instant resolvedAt,
        List<Assistance> assistance) {
    /** Copies the lists. */
    public Assignment {
        assists = assists == null ? List.of() : List.copyOf(assists);
        List<Assistance> known = assistance == null ? List.of() : assistance;
        assistance = assists.stream().map(unit -> of(unit, known)).toList();
    }

    /** What a dispatch is made on. */
    record Terms(Routing routing, Clocks clocks, List<Assistance> assistance) {}

    private static Assistance of(String unit, List<Assistance> known) {
        return known.stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> Assistance.unknown(unit));
    }

    static Assignment first(Terms terms) {
        return on(terms, 1, 1, DispatchCause.FIRST);
    }

    Assignment afterReturn(Terms terms) {
        return on(terms, dispatchNo + 1, round, DispatchCause.AFTER_RETURN);
    }

    Assignment rework(Terms terms) {
        return on(terms, dispatchNo + 1, round + 1, DispatchCause.REWORK);
    }

    Assignment moved(MoveCause cause, Terms terms) {
        DispatchCause why = switch (cause) {
            case RECLASSIFIED -> DispatchCause.RECLASSIFIED;
            case UNIT_ENDED -> DispatchCause.UNIT_ENDED;
            case REDIRECTED -> DispatchCause.REDIRECTED;
        };
        return on(terms, dispatchNo + 1, round, why);
    }

    private static Assignment on(Terms terms, int number, int round, DispatchCause cause) {
        Routing routing = terms.routing();
        return new Assignment(
                number,
                round,
                cause,
                routing.lead(),
                routing.assists(),
                terms.clocks(),
                routing,
                null,
                null,
                terms.assistance());
    }

    /** The part of a unit that assists. */
    public Optional<Assistance> assistanceOf(@Nullable String unit) {
        return assistance.stream().filter(each -> each.unit().equals(unit)).findFirst();
    }

    Assignment signed(Instant now) {
        return signedAt != null ? this : copy(routing, clocks, now, null, assistance);
    }

    /** The same unit, by another rule. */
    Assignment revised(Terms terms) {
        return copy(terms.routing(), terms.clocks(), signedAt, resolvedAt, terms.assistance());
    }

    Assignment withResolveBy(Instant later) {
        return with(clocks.withResolveBy(later), assistance);
    }

    Assignment with(Clocks other, List<Assistance> parts) {
        return copy(routing, other, signedAt, resolvedAt, parts);
    }

    Assignment with(Assistance part) {
        List<Assistance> parts = assistance.stream()
                .map(each -> each.unit().equals(part.unit()) ? part : each)
                .toList();
        return with(clocks, parts);
    }

    Assignment resolved(Instant now) {
        return copy(routing, clocks, signedAt, now, assistance);
    }

    private Assignment copy(
            Routing rule, Clocks times, @Nullable Instant signed, @Nullable Instant replied, List<Assistance> parts) {
        return new Assignment(dispatchNo, round, cause, lead, rule.assists(), times, rule, signed, replied, parts);
    }

    boolean signedOnTime() {
        return signedAt != null && !signedAt.isAfter(clocks.signBy());
    }

    /** What is awaited next: the end of a pause, else the signature, then the first contact, then the reply. */
    Instant awaited(WorkStatus status, Progress progress) {
        if (progress.pause() != null) {
            return progress.pause().until();
        }
        if (!status.clockRuns()) {
            return WorkItem.NEVER;
        }
        if (signedAt == null) {
            return clocks.signBy();
        }
        Instant contactBy = clocks.contactBy();
        return progress.contact() == null && contactBy != null ? contactBy : clocks.resolveBy();
    }
}
