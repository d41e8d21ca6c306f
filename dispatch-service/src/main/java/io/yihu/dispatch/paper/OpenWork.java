package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.WorkItem;
import java.util.List;

/** The tickets that are live. */
@FunctionalInterface
public interface OpenWork {

    /** Those whose deadline comes next first; at most so many. */
    List<WorkItem> first(int most);
}
