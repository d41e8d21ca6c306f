package io.yihu.feedback;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The call-back of a ticket with all that is known around it.
 *
 * @param status the ticket's standing as the facts known here tell it
 * @param texts masked texts by writer and field
 * @param history what happened to the ticket, by time
 * @param asOf when the newest fact shown was decided; what others decided since is still under way
 */
record CaseDetail(
        @JsonUnwrapped CaseState state,
        Named status,
        @Nullable Named category,
        @Nullable NamedPlace place,
        Map<String, Map<String, String>> texts,
        List<HistoryItem> history,
        @Nullable Instant asOf) {}
