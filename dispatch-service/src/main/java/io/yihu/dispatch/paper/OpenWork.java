package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkItem;
import java.util.List;

/** The tickets that are live. */
public interface OpenWork {

    /** Those whose deadline comes next first; at most so many. */
    List<WorkItem> first(int most);

    /** Those that no unit could be given (派不出去). */
    List<Waiting> undispatched();
}
