package io.yihu.dispatch.domain;

import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.kit.decision.Refusal;
import org.jspecify.annotations.Nullable;

/** A contact as the unit reports it. Missing parts are refused by the decision, by name. */
public record ContactWish(
        @Nullable ContactChannel channel, @Nullable ContactResult result) {

    @Nullable
    Refusal missing() {
        if (channel == null) {
            return WorkRefusals.missing("channel");
        }
        return result == null ? WorkRefusals.missing("result") : null;
    }
}
