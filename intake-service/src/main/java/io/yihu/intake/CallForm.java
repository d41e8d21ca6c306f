package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.kit.web.CommandHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an agent types while somebody is on the phone. It has no rules of its own: it is read as a {@link TicketRequest},
 * whose rules count. Its text form holds none of it.
 *
 * @param key made with the form, so that a form sent twice registers once; missing where it is none of ours
 * @param place code of the smallest place known
 * @param placeText how the caller says where it is
 * @param accusedUnit code of the unit that the caller accuses
 * @param channel left out, it is the hotline
 * @param source left out, it is the agents' desk
 */
record CallForm(
        @Nullable String key,
        @Nullable TicketKind kind,
        @Nullable String title,
        @Nullable String description,
        @Nullable String category,
        @Nullable String place,
        @Nullable String placeText,
        @Nullable Urgency urgency,
        @Nullable String accusedUnit,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Boolean anonymous,
        @Nullable Channel channel,
        @Nullable String source,
        @Nullable String externalNumber) {
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    static final CallForm EMPTY =
            new CallForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** An empty field is one left out; lines end as everywhere outside of forms. */
    CallForm {
        key = key != null && KEY.matcher(key).matches() ? key : null;
        title = clean(title);
        description = clean(description);
        category = clean(category);
        place = clean(place);
        placeText = clean(placeText);
        accusedUnit = clean(accusedUnit);
        name = clean(name);
        phone = clean(phone);
        source = clean(source);
        externalNumber = clean(externalNumber);
    }

    CommandHeaders headers() {
        return new CommandHeaders(key, null);
    }

    private static @Nullable String clean(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }

    @Override
    public String toString() {
        return "CallForm[***]";
    }
}
