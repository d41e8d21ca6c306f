package io.yihu.dispatch;

import io.yihu.dispatch.domain.whistle.Tally;
import io.yihu.dispatch.domain.whistle.Turnout;
import io.yihu.events.WhistleKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 吹哨报到台账: what became of whistles, on both sides.
 *
 * @param from the first moment that is looked at
 * @param summoned as the unit that was summoned
 * @param blown as the side that blew
 */
record WhistleRecordView(String unit, Integer days, Instant from, Side summoned, Side blown) {
    /**
     * One side.
     *
     * @param whole whether all whistles of the period are counted
     * @param remiss who was late, refused or never answered, the newest first, at most fifty
     */
    record Side(Integer whistles, Boolean whole, Tally tally, List<Remiss> remiss) {}

    /**
     * A summons that was not followed as it should.
     *
     * @param readable whether the reader may open the ticket
     * @param reason why the unit would not come, in its words; missing where the reader may not read the ticket, and of sealed ones
     */
    record Remiss(
            String ticketId,
            Integer number,
            WhistleKind kind,
            String unit,
            Named unitText,
            Turnout turnout,
            Named turnoutText,
            Instant blownAt,
            Instant reportBy,
            @Nullable Instant answeredAt,
            Boolean readable,
            @Nullable String reason) {}
}
