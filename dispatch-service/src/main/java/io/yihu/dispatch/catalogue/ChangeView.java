package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.simulation.Change;
import io.yihu.dispatch.domain.simulation.Effect;
import io.yihu.dispatch.domain.simulation.Plan;
import io.yihu.events.Place;
import java.time.LocalDate;

/**
 * A ticket that the draft would treat otherwise.
 *
 * @param day of its first dispatch
 * @param firstLead who got it first
 * @param lastLead who had it in the end, or has it now
 * @param sealed a report (举报)
 */
record ChangeView(
        String ticketId,
        LocalDate day,
        Place place,
        String category,
        String firstLead,
        String lastLead,
        boolean returned,
        boolean sealed,
        Plan present,
        Plan draft,
        Effect effect,
        String effectZh,
        String effectEn,
        String reasonZh,
        String reasonEn) {
    static ChangeView of(Change change) {
        return new ChangeView(
                change.ticket().ticketId(),
                change.ticket().day(),
                change.ticket().place(),
                change.ticket().category(),
                change.ticket().firstLead(),
                change.ticket().lastLead(),
                change.ticket().returned(),
                change.ticket().sealed(),
                change.present(),
                change.draft(),
                change.effect(),
                change.effect().zh(),
                change.effect().en(),
                change.reasonZh(),
                change.reasonEn());
    }
}
