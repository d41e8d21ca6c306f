package io.yihu.dispatch.domain;

import io.yihu.events.Rule;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket goes and why, in words, kept with the ticket.
 *
 * @param row id of the catalogue's row, or {@link #RULING} where a reviewer decided
 * @param version of the catalogue
 * @param considered every row for such a place and matter, the chosen one first, those out of their dates last
 * @param limit the time limits the row gives; missing where the ticket's urgency decides, and in old documents
 * @param required those of the assists that the reply waits for (必办协办); in what was stored before rows had any, none
 * @param recused who keeps away from the ticket, and what that changed; missing where nobody is accused
 */
public record Routing(
        String row,
        String version,
        String lead,
        List<String> assists,
        String reasonZh,
        String reasonEn,
        List<Considered> considered,
        @Nullable Urgency limit,
        List<String> required,
        @Nullable Recused recused) {
    /** Stands in place of a row where the reviewer of a return named the unit. */
    public static final String RULING = "ruling";

    /** Stands in place of a row where every row names a unit that keeps away. */
    public static final String SUPERIOR = "superior";

    /** A row that matched, and what became of it. */
    public record Considered(String row, String place, String category, String lead, String whyZh, String whyEn) {}

    /** Copies the lists. */
    public Routing {
        assists = assists == null ? List.of() : List.copyOf(assists);
        considered = considered == null ? List.of() : List.copyOf(considered);
        required = required == null
                ? List.of()
                : required.stream().filter(assists::contains).toList();
    }

    /** In full, for hotline and street: the reason says who keeps away and what that changed. */
    public Routing inFull() {
        if (recused == null) {
            return this;
        }
        String zh = reasonZh + "；" + recused.zh();
        String en = reasonEn + ". " + recused.en();
        return new Routing(row, version, lead, assists, zh, en, considered, limit, required, recused);
    }

    /** As units may know it: without who is accused, and without the rows that would tell. */
    public Routing forUnits() {
        if (recused == null) {
            return this;
        }
        List<String> telling = recused.rows();
        List<Considered> told =
                considered.stream().filter(row -> !telling.contains(row.row())).toList();
        return new Routing(row, version, lead, assists, reasonZh, reasonEn, told, limit, required, null);
    }

    /** The same on a day on which not all of the assists may be there (any more). */
    Routing on(LocalDate day, Units units) {
        List<String> there =
                assists.stream().filter(unit -> units.open(unit, day)).toList();
        return new Routing(row, version, lead, there, reasonZh, reasonEn, considered, limit, required, recused);
    }

    /** As it is published. */
    public Rule rule() {
        return new Rule(row, version);
    }

    /**
     * The time limits its clocks go by: the row's, but a ticket that is urgent itself is never slowed down by a row.
     *
     * @param ofTicket what intake said
     */
    public Urgency effective(Urgency ofTicket) {
        return effective(limit, ofTicket);
    }

    /** The time limits by which a row with these limits, or with none, treats a ticket of such urgency. */
    public static Urgency effective(@Nullable Urgency limit, Urgency ofTicket) {
        if (limit == null) {
            return ofTicket;
        }
        boolean urgent = ofTicket.compareTo(Urgency.FAST_LANE) <= 0;
        return urgent && ofTicket.compareTo(limit) < 0 ? ofTicket : limit;
    }

    /**
     * The same decision of a person, or of an earlier catalogue, for a matter of which the catalogue says this.
     *
     * @param assisting names those who assist
     */
    Routing under(Routing named, Routing assisting) {
        List<String> others =
                assisting.assists().stream().filter(unit -> !unit.equals(lead)).toList();
        return new Routing(
                row,
                version,
                lead,
                others,
                reasonZh,
                reasonEn,
                considered,
                named.limit(),
                assisting.required(),
                recused);
    }

    /** The routing of another round, where the unit that led has ended and this one has its work. */
    Routing takenOver(String successor, Units units) {
        return to(
                row,
                successor,
                "%s已停用，其工作由%s承接，发回重办派给%s".formatted(units.zh(lead), units.zh(successor), units.zh(successor)),
                "%s has ended and its work went to %s, which gets the rework"
                        .formatted(units.en(lead), units.en(successor)));
    }

    /** The routing after a granted return: the reviewer's word, on top of what the catalogue had said. */
    Routing ruled(String toUnit, int dispatchNo, boolean designated, Units units) {
        String zh = designated ? "指定" + units.zh(toUnit) + "办理，不得再退" : "改派" + units.zh(toUnit);
        String en = designated ? "designated %s, which cannot return it" : "sent it to %s";
        return to(
                RULING,
                toUnit,
                "第%d次派单后%s申请退单，经审核同意，%s".formatted(dispatchNo, units.zh(lead), zh),
                "%s returned dispatch %d; the reviewer agreed and %s"
                        .formatted(units.en(lead), dispatchNo, en.formatted(units.en(toUnit))));
    }

    /** Another unit leads, and the others assist as before. */
    Routing to(String why, String unit, String zh, String en) {
        List<String> others =
                assists.stream().filter(each -> !each.equals(unit)).toList();
        return new Routing(why, version, unit, others, zh, en, considered, limit, required, recused);
    }
}
