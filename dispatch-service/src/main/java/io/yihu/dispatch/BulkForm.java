package io.yihu.dispatch;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several tickets for one step.
 *
 * @param key made with the page: with a ticket's number it is the key of that ticket's command
 * @param item tickets as the person saw them, each {@code number~version}
 * @param view where to go back to, with the filters there
 */
record BulkForm(
        @Nullable @NotNull @Pattern(regexp = "[0-9a-f-]{36}")
        String key,

        @Nullable @NotEmpty @Size(max = 50) List<@Pattern(regexp = "[!-}]{1,40}~[0-9]{1,9}") String> item,
        @Nullable String view,
        @Nullable String unit,
        @Nullable String q,
        @Nullable String after) {
    /** The part of the board that it was sent from. */
    BoardQuery from() {
        return new BoardQuery(view, unit, q, after);
    }
}
