package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.WorkItem;
import java.util.Optional;

/** Where the tickets stand that notices are about. */
@FunctionalInterface
public interface TicketsToTell {
    /** The ticket, open or closed. */
    Optional<WorkItem> find(String ticketId);
}
