package io.yihu.intake;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Channel;
import io.yihu.events.Outcome;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A closed ticket of an older ledger as it is handed in. Its text form holds none of it.
 *
 * @param source code of the ledger; it is published, so it begins with a letter
 * @param externalNumber its number there
 * @param channel left out, it is IMPORT
 * @param urgency left out, it follows from the kind
 * @param contacted with solved and satisfaction, or none of the three where nobody asked the caller
 */
record HistoryRow(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]*")
        String source,

        @NotBlank @Size(max = 64) String externalNumber,
        @NotNull TicketKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 5000) String description,
        @NotBlank @Size(max = 64) String category,
        @NotNull @Valid PlaceRequest place,
        @Nullable Urgency urgency,
        @Nullable Channel channel,
        @NotNull Instant registeredAt,
        @NotNull Instant assignedAt,
        @NotBlank @Size(max = 64) String unit,
        @Nullable Instant signedAt,
        @Nullable Boolean signedOnTime,
        @NotNull Instant resolvedAt,
        @NotNull Outcome outcome,
        @NotNull Boolean onTime,
        @NotNull Instant closedAt,
        @Nullable Boolean contacted,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction,
        @Nullable @Size(min = 1, max = 5000) String reply) {

    /** Whether some of the three answers are there and some are not. */
    boolean answeredInPart() {
        boolean all = contacted != null && solved != null && satisfaction != null;
        return !all && (contacted != null || solved != null || satisfaction != null);
    }

    @Nullable
    CallbackAnswers answers() {
        return contacted == null || solved == null || satisfaction == null
                ? null
                : new CallbackAnswers(contacted, solved, satisfaction);
    }

    @Override
    public String toString() {
        return "HistoryRow[***]";
    }
}
