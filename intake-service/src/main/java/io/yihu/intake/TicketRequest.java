package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.where.Point;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it is handed in. Its text form holds none of it.
 *
 * @param source code of the system or desk; it is published, so it begins with a letter and is no number of a person
 * @param externalNumber its number there, unique within the source
 * @param placeText how the caller says where it is; with the coordinates it stands in for a place that has no code
 * @param urgency left out, it follows from the kind
 * @param accusedUnit code of the unit that the caller accuses: it keeps away from the ticket (回避)
 */
record TicketRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]*")
        String source,

        @Nullable @Size(min = 1, max = 64) String externalNumber,
        @NotNull Channel channel,
        @NotNull TicketKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 5000) String description,
        @Nullable @Size(min = 1, max = 64) String category,
        @Nullable @Valid PlaceRequest place,
        @Nullable @Size(min = 1, max = 500) String placeText,
        @Nullable @Valid CoordinatesRequest coordinates,
        @Nullable Urgency urgency,
        @Nullable @Size(min = 1, max = 64) String accusedUnit,
        @Nullable @Valid CallerRequest caller) {

    /** Who calls; checked loosely, since a wrong number is better than a refused caller. */
    record CallerRequest(
            @Nullable @Size(min = 1, max = 50) String name,

            @Nullable @Size(max = 30) @Pattern(regexp = "[0-9０-９+＋*#()（）转 \u3000—-]{3,30}")
            String phone,

            @Nullable Boolean anonymous) {

        @Override
        public String toString() {
            return "CallerRequest[***]";
        }
    }

    /** Whether it says anything about the place but its code. */
    boolean speaksOfPlace() {
        return placeText != null || coordinates != null;
    }

    @Nullable
    Point point() {
        return coordinates == null ? null : coordinates.point();
    }

    @Override
    public String toString() {
        return "TicketRequest[***]";
    }
}
