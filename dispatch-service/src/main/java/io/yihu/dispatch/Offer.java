package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.OpenSteps;
import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may do with a ticket now, by the rules that count, and what its clocks say. */
@Component
final class Offer {
    private final Setup<DispatchRules> setup;
    private final ShownClocks clocks;

    Offer(Setup<DispatchRules> setup, ShownClocks clocks) {
        this.setup = setup;
        this.clocks = clocks;
    }

    ShownClocks clocks() {
        return clocks;
    }

    Set<Step> of(WorkItem item, Caller caller) {
        return OpenSteps.of(item, Call.actor(caller), setup.current().work(), clocks.now());
    }
}
