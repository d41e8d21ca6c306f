package io.yihu.dispatch;

import io.yihu.dispatch.domain.Summons;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.SummonsAnswer;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.ClockChip;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whistle in the reader's words.
 *
 * @param title for what and since when
 * @param came codes and names of those who reported in
 */
record WhistleView(String title, List<Line> lines, List<Line> came) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(Shanghai.ZONE);

    /**
     * One summoned unit.
     *
     * @param task what it has to do, as far as the reader may read it
     * @param reports the clock of its report-in, and {@code works} that of its part; missing while it is not awaited
     */
    record Line(
            String code,
            String unit,
            String answer,
            @Nullable ClockChip reports,
            String part,
            @Nullable String task,
            @Nullable ClockChip works,
            String rating,
            String ofStreet) {}

    /**
     * How a summoned unit is told.
     *
     * @param texts those of the ticket that the reader may read
     */
    record Reader(WorkItem item, Map<String, String> texts, ShownClocks clocks, Language language) {
        private Line line(Summons summons, WorkItemLine line) {
            ClockChip chip = clocks.summoned(item, summons.unit(), language);
            return new Line(
                    summons.unit(),
                    TodoLine.name(line, summons.unit(), language),
                    answered(summons, language),
                    summons.answer() == null ? chip : null,
                    given(summons, language),
                    summons.task() == null ? null : texts.get(summons.task()),
                    summons.owes() ? chip : null,
                    score(summons.rating()),
                    score(summons.ratingOfStreet()));
        }
    }

    static @Nullable WhistleView of(WorkItemLine line, Reader reader) {
        Whistle whistle = line.overlays().whistle();
        Language language = reader.language();
        if (whistle == null) {
            return null;
        }
        String kind = WhistleWords.kind(whistle.kind(), language);
        String until = TIME.format(whistle.reportBy());
        String title = whistle.open()
                ? language.choose(kind + "，" + until + " 前报到", kind + ", report in by " + until)
                : language.choose(kind + "，已结束", kind + ", over");
        if (whistle.by() != null) {
            String by = TodoLine.name(line, whistle.by(), language);
            title = language.choose(by + "吹哨：" + title, "blown by " + by + ": " + title);
        }
        List<Line> lines = whistle.summons().stream()
                .map(summons -> reader.line(summons, line))
                .toList();
        List<Line> came = whistle.summons().stream()
                .filter(summons -> summons.answer() == SummonsAnswer.REPORTED)
                .map(summons -> reader.line(summons, line))
                .toList();
        return new WhistleView(title, lines, came);
    }

    private static String score(@Nullable Integer rating) {
        return rating == null ? "—" : rating + " / 5";
    }

    private static String answered(Summons summons, Language language) {
        Instant at = summons.answeredAt();
        if (summons.answer() == null || at == null) {
            return language.choose("未报到", "not here yet");
        }
        return summons.answer() == SummonsAnswer.REPORTED
                ? language.choose("已报到 ", "reported in ") + TIME.format(at)
                : language.choose("拒绝报到 ", "refused ") + TIME.format(at);
    }

    private static String given(Summons summons, Language language) {
        Instant by = summons.orderBy();
        Instant done = summons.doneAt();
        if (by == null) {
            return "—";
        }
        String latest = done == null
                ? language.choose(TIME.format(by) + " 前完成", "due " + TIME.format(by))
                : language.choose("已完成 ", "done ") + TIME.format(done);
        return latest + before(summons, language);
    }

    /** What it had done before later findings gave it another part. */
    private static String before(Summons summons, Language language) {
        List<Summons.Done> earlier = summons.earlier() == null ? List.of() : summons.earlier();
        return earlier.stream()
                .map(part -> language.choose("；此前任务已完成 ", "; before that, done ") + TIME.format(part.doneAt()))
                .collect(Collectors.joining());
    }
}
