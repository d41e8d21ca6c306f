package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen types who has no account. It becomes the form of a call, whose rules count. Its text form holds none of it.
 *
 * @param key made with the form, so that a form sent twice registers once
 * @param place code of the smallest place chosen
 * @param placeText where it is, in the citizen's words
 * @param accusedUnit code of the unit that is complained of
 */
record WebReportForm(
        @Nullable String key,
        @Nullable TicketKind kind,
        @Nullable String description,
        @Nullable String place,
        @Nullable String placeText,
        @Nullable String accusedUnit,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Boolean anonymous) {
    /** The source of what citizens write on our page. */
    static final String SOURCE = "web";

    /** The same as a call, with a title of its first words; what it is about is settled by an agent. */
    CallForm asCall() {
        String title = description == null || description.isBlank() ? null : Titles.of(description.strip());
        return new CallForm(
                key,
                kind,
                title,
                description,
                null,
                place,
                placeText,
                null,
                accusedUnit,
                name,
                phone,
                anonymous,
                Channel.WEB,
                SOURCE,
                null);
    }

    @Override
    public String toString() {
        return "WebReportForm[***]";
    }
}
