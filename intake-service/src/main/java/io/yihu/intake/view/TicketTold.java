package io.yihu.intake.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * What a caller of the API is told of a ticket.
 *
 * @param ticket in JSON its fields stand beside the others
 * @param accusedUnit the unit that the caller accuses; never told to units, and missing where none is named
 */
public record TicketTold(
        @JsonUnwrapped TicketAnswer ticket, @Nullable Named accusedUnit) {}
