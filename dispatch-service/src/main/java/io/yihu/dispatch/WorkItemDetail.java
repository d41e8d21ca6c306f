package io.yihu.dispatch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yihu.dispatch.domain.Routing;
import io.yihu.dispatch.domain.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a work item.
 *
 * @param accusedUnit the unit that the caller accuses; for those alone who read all tickets
 * @param contactedBy account of whoever recorded the first contact; for those who read all tickets and for the unit that leads
 * @param explanation why it went where it went; units are not told who keeps away
 * @param texts masked texts by writer and field, as far as the reader's unit has a part in them
 * @param instructions what leaders wrote and when it was answered, the first first; their words are among the texts
 * @param timeline what happened, oldest first, as far as it has arrived here
 * @param actions what this caller may do next
 * @param asOf time of the newest fact in the timeline
 */
record WorkItemDetail(
        @JsonUnwrapped WorkItemLine item,
        @Nullable String accusedUnit,
        @Nullable String contactedBy,
        Routing explanation,
        Map<String, Map<String, String>> texts,
        List<InstructionLine> instructions,
        List<TimelineEntry> timeline,
        Set<Step> actions,
        @Nullable Instant asOf) {}
