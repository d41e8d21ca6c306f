package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.OpenSteps;
import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may do with a ticket now, by the rules that count. */
@Component
final class Offer {
    private final Setup<DispatchRules> setup;
    private final Clock clock;

    Offer(Setup<DispatchRules> setup, Clock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Set<Step> of(WorkItem item, Caller caller) {
        return OpenSteps.of(item, Call.actor(caller), setup.current().work(), now());
    }
}
