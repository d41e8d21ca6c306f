package io.yihu.intake.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.intake.vault.MaskedCaller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may be told of a ticket.
 *
 * @param said in JSON its fields stand beside the others
 * @param unit the unit that has it
 * @param promisedBy until when that unit has to answer
 * @param reply the newest answer for the public
 * @param replyRound the round of that answer
 * @param asOf newest fact that this answer rests on
 * @param published whether the broker has everything intake has to say about it
 * @param caller masked; only for those who may see that much
 */
public record TicketAnswer(
        String ticketId,
        Named status,
        TicketKind kind,
        @Nullable Named category,
        @Nullable NamedPlace place,
        Urgency urgency,
        Channel channel,
        String source,
        @Nullable String externalNumber,
        Triage triage,
        Boolean sealed,
        @JsonUnwrapped Said said,
        @Nullable Named unit,
        @Nullable Instant promisedBy,
        @Nullable String reply,
        @Nullable Integer replyRound,
        List<TimelineEntry> timeline,
        Instant registeredAt,
        Instant asOf,
        Boolean published,
        @Nullable MaskedCaller caller) {

    /**
     * What was said, masked; nothing of a sealed ticket.
     *
     * @param supplements what was added later, in its order
     */
    public record Said(@Nullable String title, @Nullable String description, List<String> supplements) {}
}
