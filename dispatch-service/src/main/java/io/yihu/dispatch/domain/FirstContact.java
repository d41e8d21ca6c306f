package io.yihu.dispatch.domain;

import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 首次联系: how and when the unit got in touch with the caller, or found that it cannot.
 *
 * @param by account of whoever recorded it; missing in what was kept before accounts were. In no event
 */
public record FirstContact(
        ContactChannel channel,
        ContactResult result,
        Instant at,
        @Nullable String by) {
    /** As everybody may know it who reads the ticket. */
    public FirstContact withoutPerson() {
        return new FirstContact(channel, result, at, null);
    }
}
