package io.yihu.dispatch.domain;

import io.yihu.events.Rule;
import java.util.List;

/**
 * Where a ticket goes and why, in words, kept with the ticket.
 *
 * @param row id of the catalogue's row, or {@link #RULING} where a reviewer decided
 * @param version of the catalogue
 * @param considered every row that matched, the chosen one first
 */
public record Routing(
        String row,
        String version,
        String lead,
        List<String> assists,
        String reasonZh,
        String reasonEn,
        List<Considered> considered) {
    /** Stands in place of a row where the reviewer of a return named the unit. */
    public static final String RULING = "ruling";

    /** A row that matched, and what became of it. */
    public record Considered(String row, String place, String category, String lead, String whyZh, String whyEn) {}

    /** Copies the lists. */
    public Routing {
        assists = assists == null ? List.of() : List.copyOf(assists);
        considered = considered == null ? List.of() : List.copyOf(considered);
    }

    /** As it is published. */
    public Rule rule() {
        return new Rule(row, version);
    }

    /** The routing after a granted return: the reviewer's word, on top of what the catalogue had said. */
    Routing ruled(String toUnit, int dispatchNo, Units units) {
        return new Routing(
                RULING,
                version,
                toUnit,
                assists.stream().filter(unit -> !unit.equals(toUnit)).toList(),
                "第%d次派单后%s申请退单，经审核同意，改派%s".formatted(dispatchNo, units.zh(lead), units.zh(toUnit)),
                "%s returned dispatch %d; the reviewer agreed and sent it to %s"
                        .formatted(units.en(lead), dispatchNo, units.en(toUnit)),
                considered);
    }
}
