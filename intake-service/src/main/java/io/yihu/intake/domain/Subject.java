package io.yihu.intake.domain;

import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal is about, in codes.
 *
 * @param category missing while nobody has said
 * @param place missing while nobody has said
 */
public record Subject(
        TicketKind kind,
        @Nullable String category,
        @Nullable Place place,
        Urgency urgency) {

    /** READY to be dispatched once both what and where are known. */
    public Triage triage() {
        return category != null && place != null ? Triage.READY : Triage.PENDING;
    }

    /** 举报. */
    public boolean isReport() {
        return kind == TicketKind.REPORT;
    }

    /** The urgency of a kind for which none was said. */
    public static Urgency usual(TicketKind kind) {
        return kind == TicketKind.INQUIRY ? Urgency.INQUIRY : Urgency.ORDINARY;
    }
}
