package io.yihu.intake;

import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.Subject;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an agent settles what a ticket is and where.
 *
 * @param version what the agent saw
 * @param key made with the form, so that a form sent twice acts once
 * @param place code of the smallest place known
 */
record ClassifyForm(
        @Nullable Long version,
        @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String key,
        @Nullable @NotNull TicketKind kind,
        @Nullable @NotBlank @Size(max = 64) String category,
        @Nullable @NotBlank @Size(max = 64) String place,
        @Nullable @NotNull Urgency urgency) {
    static final ClassifyForm EMPTY = new ClassifyForm(null, null, null, null, null, null);

    /** What is known so far. */
    static ClassifyForm of(Registration state) {
        Subject known = state.subject();
        return new ClassifyForm(null, null, known.kind(), known.category(), smallest(known.place()), known.urgency());
    }

    private static @Nullable String smallest(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        return Stream.of(place.estate(), place.community(), place.street())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    CommandHeaders headers() {
        return new CommandHeaders(key, version);
    }
}
