package io.yihu.dispatch;

import io.yihu.dispatch.domain.Pause;
import io.yihu.dispatch.domain.PendingReturn;
import io.yihu.events.Outcome;
import io.yihu.events.Writer;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work item in the reader's words.
 *
 * @param returned what a pending return says
 * @param asked what pending requests say
 * @param pause why and until when the unit's clock stands still
 * @param instruction whether a leader waits for an answer
 * @param ruled whose duty it was by the ruling on an objection
 * @param replies what the units said, oldest first
 * @param decisions what reviewers decided, likewise
 * @param instructions what leaders wrote and the answers, likewise
 */
record TicketWords(
        String id,
        long version,
        String status,
        String lead,
        String assists,
        String reason,
        @Nullable Returned returned,
        List<Asked> asked,
        @Nullable String pause,
        @Nullable String instruction,
        @Nullable String ruled,
        List<UnitsTexts.Said> replies,
        List<UnitsTexts.Said> decisions,
        List<InstructionWords> instructions,
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
                Asked.of(detail, language),
                pause(line, language),
                instruction(line, language),
                ObjectionWords.ruled(line, language),
                UnitsTexts.said(ours(detail), unit -> TodoLine.name(line, unit, language), language),
                UnitsTexts.decided(ours(detail), unit -> TodoLine.name(line, unit, language), language),
                InstructionWords.of(detail.instructions(), ours(detail), language),
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

    private static @Nullable String pause(WorkItemLine line, Language language) {
        PauseView pause = line.overlays().pause();
        if (pause == null) {
            return null;
        }
        String until = TIME.format(pause.until());
        return pause.kind() == Pause.Kind.SUSPENSION
                ? language.choose("已挂起，" + until + " 复核", "suspended, review " + until)
                : language.choose("等待诉求人答复，最迟 " + until, "waiting for the caller, until " + until);
    }

    private static @Nullable String instruction(WorkItemLine line, Language language) {
        InstructionView given = line.overlays().instruction();
        if (given == null) {
            return null;
        }
        String until = TIME.format(given.answerBy());
        return given.answeredAt() == null
                ? language.choose("待答复，" + until + " 前", "to be answered by " + until)
                : language.choose("已答复 ", "answered ") + TIME.format(given.answeredAt());
    }

    static Map<String, String> ours(WorkItemDetail detail) {
        return detail.texts().getOrDefault(Writer.DISPATCH.key(), Map.of());
    }
}
