package io.yihu.dispatch;

import io.yihu.dispatch.domain.PendingReturn;
import io.yihu.events.Outcome;
import io.yihu.events.Writer;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A work item in the reader's words.
 *
 * @param returned what a pending return says
 * @param replies what the unit said, by field, as far as there is something
 */
record TicketWords(
        String id,
        long version,
        String status,
        String lead,
        String assists,
        String reason,
        @Nullable Returned returned,
        Map<String, String> replies,
        List<Moment> timeline,
        List<Matched> matched) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    /** A return waiting for a decision. */
    record Returned(String by, String suggested, @Nullable String basis) {}

    /** One fact. */
    record Moment(String at, Instant time, String what) {}

    /** A row of the catalogue that matched. */
    record Matched(String row, String unit, String why) {}

    static TicketWords of(WorkItemDetail detail, Language language) {
        WorkItemLine line = detail.item();
        return new TicketWords(
                line.ticketId(),
                line.version(),
                language.choose(line.statusText().zh(), line.statusText().en()),
                TodoLine.name(line, line.leadUnit(), language),
                String.join(
                        language.choose("、", ", "),
                        line.assistUnits().stream()
                                .map(unit -> TodoLine.name(line, unit, language))
                                .toList()),
                language.choose(
                        detail.explanation().reasonZh(), detail.explanation().reasonEn()),
                returned(detail, language),
                replies(detail),
                moments(detail, language),
                matched(detail, language));
    }

    private static List<Moment> moments(WorkItemDetail detail, Language language) {
        return detail.timeline().stream()
                .map(entry ->
                        new Moment(TIME.format(entry.time()), entry.time(), language.choose(entry.zh(), entry.en())))
                .toList();
    }

    private static List<Matched> matched(WorkItemDetail detail, Language language) {
        return detail.explanation().considered().stream()
                .map(row -> new Matched(
                        row.row(),
                        TodoLine.name(detail.item(), row.lead(), language),
                        language.choose(row.whyZh(), row.whyEn())))
                .toList();
    }

    /** What a reply may say of the matter. */
    static String outcome(Outcome outcome, Language language) {
        return switch (outcome) {
            case SOLVED -> language.choose("已解决", "solved");
            case PARTLY -> language.choose("部分解决", "partly solved");
            case EXPLAINED -> language.choose("解释说明", "explained");
            case NOT_SOLVED -> language.choose("未解决", "not solved");
        };
    }

    private static @Nullable Returned returned(WorkItemDetail detail, Language language) {
        WorkItemLine line = detail.item();
        PendingReturn pending = line.pendingReturn();
        return pending == null
                ? null
                : new Returned(
                        TodoLine.name(line, pending.unit(), language),
                        TodoLine.name(line, pending.suggestedUnit(), language),
                        ours(detail).get("return-" + line.dispatchNo()));
    }

    private static Map<String, String> replies(WorkItemDetail detail) {
        Map<String, String> replies = new TreeMap<>(ours(detail));
        replies.keySet().removeIf(field -> !field.startsWith("reply-") && !field.startsWith("internal-"));
        return replies;
    }

    private static Map<String, String> ours(WorkItemDetail detail) {
        return detail.texts().getOrDefault(Writer.DISPATCH.key(), Map.of());
    }
}
