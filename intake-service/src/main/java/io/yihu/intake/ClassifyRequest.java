package io.yihu.intake;

import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an agent settles: all of it. */
record ClassifyRequest(
        @NotNull TicketKind kind,
        @NotBlank @Size(max = 64) String category,
        @NotNull @Valid PlaceRequest place,
        @NotNull Urgency urgency) {}
