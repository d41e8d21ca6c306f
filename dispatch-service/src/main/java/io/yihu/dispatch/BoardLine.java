package io.yihu.dispatch;

import io.yihu.dispatch.domain.Moving;
import io.yihu.dispatch.domain.Pause;
import io.yihu.dispatch.domain.PendingRequest;
import io.yihu.dispatch.domain.Secrecy;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A row of the board.
 *
 * @param notes what stands beside the state, in words
 * @param picked whether the reader may take the view's step with it
 */
record BoardLine(TodoLine line, long version, List<String> notes, boolean picked) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(Shanghai.ZONE);

    /** Copies the list. */
    BoardLine {
        notes = List.copyOf(notes);
    }

    /** As it is shown now. */
    static BoardLine of(WorkItemLine line, Glance glance, boolean picked, ShownClocks clocks, Language language) {
        List<String> notes = notes(line, glance.item(), language);
        String whistle = WhistleWords.note(glance.item(), clocks, language);
        if (whistle != null) {
            notes.add(whistle);
        }
        return new BoardLine(
                TodoLine.of(line, glance.awaited(), clocks.now(), language), line.version(), notes, picked);
    }

    private static List<String> notes(WorkItemLine line, WorkItem item, Language language) {
        StepWords words = new StepWords(language);
        List<String> notes = new ArrayList<>();
        if (Secrecy.of(item) == Secrecy.SEALED) {
            notes.add(language.choose(Secrecy.SEALED.zh(), Secrecy.SEALED.en()));
        }
        paused(item, notes, language);
        for (PendingRequest request : item.progress().waiting()) {
            String kind = words.request(request.kind()) + what(request, line, language);
            notes.add(language.choose("申请待批：" + kind, "asks for " + kind));
        }
        if (Moving.awaited(item)) {
            String unit = called(Objects.requireNonNull(item.returns().move()).toUnit(), line, language);
            notes.add(language.choose("改派待定：" + unit, "a move to decide: " + unit));
        }
        attention(item, notes, language);
        counted(item, notes, language);
        return notes;
    }

    private static void paused(WorkItem item, List<String> notes, Language language) {
        var pause = item.progress().pause();
        if (pause != null) {
            String until = DAY.format(pause.until());
            notes.add(
                    pause.kind() == Pause.Kind.SUSPENSION
                            ? language.choose("复核 " + until, "review " + until)
                            : language.choose("等待诉求人", "waiting for the caller"));
        }
    }

    /** What would be decided: until when, or whose duty it is. */
    private static String what(PendingRequest request, WorkItemLine line, Language language) {
        if (request.until() != null) {
            return language.choose("至 ", " until ") + DAY.format(request.until());
        }
        return request.suggestedUnit() == null ? "" : " → " + called(request.suggestedUnit(), line, language);
    }

    private static String called(String unit, WorkItemLine line, Language language) {
        Named named = line.names().getOrDefault(unit, new Named(unit, unit));
        return language.choose(named.zh(), named.en());
    }

    private static void attention(WorkItem item, List<String> notes, Language language) {
        if (item.progress().tally().unheeded()) {
            notes.add(language.choose("结案未解决，待知悉", "closed unsolved, to be noted"));
        }
        var supervision = item.progress().supervision();
        if (supervision != null) {
            notes.add(new StepWords(language).supervision(supervision));
        }
    }

    private static void counted(WorkItem item, List<String> notes, Language language) {
        int round = item.assignment().round();
        int no = item.assignment().dispatchNo();
        if (round > 1) {
            notes.add(language.choose("第 " + round + " 轮", "round " + round));
        }
        if (no > 1) {
            notes.add(language.choose("第 " + no + " 次派单", "dispatch " + no));
        }
    }
}
