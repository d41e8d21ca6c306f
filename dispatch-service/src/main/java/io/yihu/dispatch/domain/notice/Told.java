package io.yihu.dispatch.domain.notice;

import org.jspecify.annotations.Nullable;

/**
 * A notice with the words that may stand in a chat: names out of the reference data, never what anybody wrote.
 *
 * @param category what the matter is; missing for a sealed ticket
 * @param place down to the estate; missing for a sealed ticket
 * @param unit who it is for; missing for a sealed ticket
 * @param link to the ticket's page; missing where the house does not know its address
 */
public record Told(
        Notice notice,
        @Nullable String category,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String link) {
    /** A sealed ticket (举报): its number, and nothing else of it. */
    public static Told sealed(Notice notice, @Nullable String link) {
        return new Told(notice, null, null, null, link);
    }

    /** Whether only the number may be told. */
    public boolean sealed() {
        return unit == null;
    }
}
