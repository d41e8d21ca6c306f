package io.yihu.events.story;

import io.yihu.events.Channel;
import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the ticket is about, as registered and, where an agent settled it later, as classified. */
public record Matter(
        TicketKind kind,
        @Nullable String category,
        @Nullable Place place,
        Urgency urgency,
        Channel channel,
        String source,
        Triage triage,
        Instant registeredAt) {}
