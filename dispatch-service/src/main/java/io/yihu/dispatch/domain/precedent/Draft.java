package io.yihu.dispatch.domain.precedent;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue with proposals taken up. A row for exactly the same place and matter gets the new lead; otherwise a new row
 * is added that keeps the assists and the limits of the row that sends such tickets now. Says nothing about ties: whoever
 * reads the draft refuses them.
 */
public final class Draft {
    private Draft() {}

    /**
     * All rows of the draft.
     *
     * @param day whose rows count, Asia/Shanghai
     */
    public static List<CatalogueRow> of(Catalogue catalogue, List<Proposal> accepted, LocalDate day) {
        List<CatalogueRow> rows = new ArrayList<>(catalogue.rows());
        for (Proposal proposal : accepted) {
            CatalogueRow present = catalogue.winner(proposal.evidence().get(0).place(), proposal.category(), day);
            Optional<CatalogueRow> same = catalogue.rows().stream()
                    .filter(row -> row.place().equals(proposal.place())
                            && row.category().equals(proposal.category())
                            && row.validity().covers(day))
                    .findFirst();
            if (same.isPresent() && rows.contains(same.get())) {
                rows.set(rows.indexOf(same.get()), row(proposal, same.get().row(), same.get(), true));
            } else {
                rows.add(row(proposal, name(proposal), present, false));
            }
        }
        return List.copyOf(rows);
    }

    private static CatalogueRow row(Proposal proposal, String name, CatalogueRow from, boolean keepsDates) {
        return new CatalogueRow(
                name,
                proposal.place(),
                proposal.category(),
                proposal.unit(),
                from.assists().stream()
                        .filter(unit -> !unit.equals(proposal.unit()))
                        .toList(),
                basisZh(proposal),
                basisEn(proposal),
                from.limit(),
                keepsDates ? from.validFrom() : null,
                keepsDates ? from.validTo() : null,
                from.required().stream()
                        .filter(unit -> !unit.equals(proposal.unit()))
                        .toList());
    }

    private static String name(Proposal proposal) {
        return "ruling-" + proposal.id().substring(0, 8);
    }

    /** Names the precedent and repeats none of its words: they may have to be erased. */
    private static String basisZh(Proposal proposal) {
        Precedent newest = proposal.evidence().get(0);
        int more = proposal.evidence().size();
        return "裁定先例 " + newest.ticketId() + "（" + day(newest) + "）" + (more > 1 ? "等 " + more + " 件" : "");
    }

    private static String basisEn(Proposal proposal) {
        Precedent newest = proposal.evidence().get(0);
        int more = proposal.evidence().size() - 1;
        return "Ruling " + newest.ticketId() + " of " + day(newest) + (more > 0 ? " and " + more + " more" : "");
    }

    private static LocalDate day(Precedent ruling) {
        return LocalDate.ofInstant(ruling.decidedAt(), WorkingCalendar.ZONE);
    }
}
