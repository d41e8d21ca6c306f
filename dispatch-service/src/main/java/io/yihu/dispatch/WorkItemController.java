package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.ETag;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work lists and work items, for reading. */
@RestController
@RequestMapping("/api/work-items")
final class WorkItemController {
    private final WorkItems workItems;
    private final WorkLists lists;
    private final WorkItemReader reader;
    private final PlaceHistory history;

    WorkItemController(WorkItems workItems, WorkLists lists, WorkItemReader reader, PlaceHistory history) {
        this.workItems = workItems;
        this.lists = lists;
        this.reader = reader;
        this.history = history;
    }

    @GetMapping
    Page<WorkItemLine> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable WorkStatus status,
            PageRequest page,
            Caller caller) {
        Page<Glance> found = lists.page(caller, unit, status, page);
        return new Page<>(found.items().stream().map(reader::line).toList(), found.next());
    }

    @GetMapping("/{ticketId}")
    ResponseEntity<WorkItemDetail> one(@PathVariable String ticketId, Caller caller) {
        Stored<WorkItem> stored = workItems.readable(ticketId, caller);
        return ResponseEntity.ok().eTag(ETag.of(stored.version())).body(reader.detail(stored, caller));
    }

    /** Earlier tickets about the same matter at the same place, the latest first. */
    record History(List<PlaceHistory.Before> items) {}

    @GetMapping("/{ticketId}/history")
    History history(@PathVariable String ticketId, Caller caller) {
        Stored<WorkItem> stored = workItems.readable(ticketId, caller);
        return new History(history.of(ticketId, stored.state(), caller));
    }
}
