package io.yihu.dispatch;

import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.paper.OpenWork;
import io.yihu.kit.outbox.Stored;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a shift leaves, as it is stored now. */
@Component
final class LiveWork implements OpenWork {
    private final WorkItems workItems;
    private final UndispatchedDesk undispatched;

    LiveWork(WorkItems workItems, UndispatchedDesk undispatched) {
        this.workItems = workItems;
        this.undispatched = undispatched;
    }

    @Override
    public List<WorkItem> first(int most) {
        return workItems.list(WorkQuery.ALL, most).stream().map(Stored::state).toList();
    }

    @Override
    public List<Waiting> undispatched() {
        return undispatched.waiting();
    }
}
