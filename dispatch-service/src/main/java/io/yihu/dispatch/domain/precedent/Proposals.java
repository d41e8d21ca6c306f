package io.yihu.dispatch.domain.precedent;

import static java.util.stream.Collectors.groupingBy;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rows the rulings propose: a function of rulings and catalogue, so what the catalogue says already is proposed no
 * longer, without anybody striking it out. Of a ticket the last ruling counts, and only where one of them moved it on. A sealed
 * ticket (举报) counts nowhere: the catalogue is read by everybody.
 */
public final class Proposals {
    private static final Comparator<Precedent> NEWEST = Comparator.comparing(Precedent::decidedAt)
            .thenComparing(Precedent::ticketId)
            .reversed();
    private static final Comparator<Proposal> STRONGEST = Comparator.comparingInt(
                    (Proposal proposal) -> proposal.evidence().size())
            .thenComparing(Proposal::newest)
            .thenComparing(Proposal::id)
            .reversed();

    private final Catalogue catalogue;
    private final Units units;
    private final LocalDate day;

    private Proposals(Catalogue catalogue, Units units, LocalDate day) {
        this.catalogue = catalogue;
        this.units = units;
        this.day = day;
    }

    private record Scope(String place, String category) {
        static Scope of(Precedent ruling) {
            return new Scope(ruling.narrowestPlace(), ruling.category());
        }
    }

    private record Settled(Precedent last, boolean moved) {}

    /**
     * What these rulings propose, the strongest first.
     *
     * @param day whose rows count, Asia/Shanghai
     */
    public static List<Proposal> of(Collection<Precedent> rulings, Catalogue catalogue, Units units, LocalDate day) {
        Proposals proposals = new Proposals(catalogue, units, day);
        Map<Scope, List<Settled>> byScope = new LinkedHashMap<>();
        rulings.stream().filter(ruling -> !ruling.sealed()).collect(groupingBy(Precedent::ticketId)).values().stream()
                .map(Proposals::settled)
                .filter(settled -> settled.last().holder() != null)
                .forEach(settled -> byScope.computeIfAbsent(Scope.of(settled.last()), scope -> new ArrayList<>())
                        .add(settled));
        List<Proposal> found = new ArrayList<>();
        byScope.forEach((scope, settled) -> found.addAll(proposals.ofScope(scope, settled)));
        return found.stream().sorted(STRONGEST).toList();
    }

    private static Settled settled(List<Precedent> ofTicket) {
        return new Settled(
                ofTicket.stream()
                        .max(Comparator.comparing(Precedent::dispatchNo)
                                .thenComparing(Precedent::decidedAt)
                                .thenComparing(Precedent::dispute))
                        .orElseThrow(),
                ofTicket.stream().anyMatch(ruling -> ruling.decision().movesOn()));
    }

    private List<Proposal> ofScope(Scope scope, List<Settled> settled) {
        return settled.stream()
                .filter(Settled::moved)
                .map(one -> Objects.requireNonNull(one.last().holder(), "filtered"))
                .distinct()
                .map(unit -> proposal(scope, unit, settled))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Proposal> proposal(Scope scope, String unit, List<Settled> settled) {
        List<Precedent> evidence = settled.stream()
                .filter(one -> unit.equals(one.last().holder()))
                .map(Settled::last)
                .sorted(NEWEST)
                .toList();
        List<Precedent> against = settled.stream()
                .map(Settled::last)
                .filter(last -> !unit.equals(last.holder()))
                .sorted(NEWEST)
                .toList();
        String present =
                catalogue.winner(evidence.get(0).place(), scope.category(), day).lead();
        return present.equals(unit) || !units.mayLead(unit, scope.category(), day)
                ? Optional.empty()
                : Optional.of(new Proposal(scope.place(), scope.category(), unit, present, evidence, against));
    }
}
