package io.yihu.dispatch.precedent;

import org.jspecify.annotations.Nullable;

/**
 * A precedent in the reader's words.
 *
 * @param link whether the reader may open the ticket
 * @param what what was ruled; among similar ones after what they have in common
 */
public record RulingLine(
        String ticketId,
        boolean link,
        String day,
        String place,
        String matter,
        String what,
        @Nullable String title,
        @Nullable String basis,
        @Nullable String ruling,
        @Nullable String row) {}
