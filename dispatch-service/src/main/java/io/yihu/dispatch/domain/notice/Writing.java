package io.yihu.dispatch.domain.notice;

import io.yihu.events.UnitClock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notices in Chinese words, as Markdown that both WeCom and DingTalk show; times in Asia/Shanghai. */
public final class Writing {
    private static final String HOUSE = "一呼";
    private static final Set<Occasion> PASSED = Set.of(Occasion.OVERDUE, Occasion.PROMISE, Occasion.REPORT_LATE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Writing() {}

    /** A message no longer than so many bytes of UTF-8. */
    public static Message of(Batch.Kind kind, List<Told> told, int maxBytes) {
        return kind == Batch.Kind.SINGLE ? single(told.get(0), maxBytes) : digest(kind, told, maxBytes);
    }

    private static Message single(Told told, int maxBytes) {
        String title = HOUSE + " " + head(told);
        List<String> lines = new ArrayList<>(List.of("**" + title + "**"));
        if (!told.sealed()) {
            Tiding tiding = told.notice().tiding();
            add(lines, "期限", deadline(tiding));
            add(lines, "分类", told.category());
            add(lines, "地点", told.place());
            add(lines, "单位", told.unit());
        }
        String link = told.link() == null ? "" : "\n\n[打开工单](" + told.link() + ")";
        String text = Utf8.cut(String.join("\n\n", lines), maxBytes - Utf8.bytes(link)) + link;
        return new Message(title, text);
    }

    private static Message digest(Batch.Kind kind, List<Told> told, int maxBytes) {
        String title = HOUSE + (kind == Batch.Kind.NIGHT ? " 夜间 " : " ") + told.size() + " 件";
        StringBuilder text = new StringBuilder("**" + title + "：**");
        int left = maxBytes - Utf8.bytes(text.toString());
        for (int at = 0; at < told.size(); at++) {
            String line = "\n\n- " + line(told.get(at));
            String tail = "\n\n…等 " + told.size() + " 件";
            int needed = Utf8.bytes(line) + (at < told.size() - 1 ? Utf8.bytes(tail) : 0);
            if (needed > left) {
                return new Message(title, text.append(tail).toString());
            }
            text.append(line);
            left -= Utf8.bytes(line);
        }
        return new Message(title, text.toString());
    }

    private static String line(Told told) {
        String head = told.link() == null ? head(told) : "[" + head(told) + "](" + told.link() + ")";
        return told.sealed()
                ? head
                : Stream.of(
                                head,
                                told.category(),
                                told.place(),
                                told.unit(),
                                deadline(told.notice().tiding()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
    }

    private static String head(Told told) {
        return "【" + occasion(told.notice().tiding()) + "】" + told.notice().ticketId();
    }

    private static String occasion(Tiding tiding) {
        if (tiding.level() == null) {
            return tiding.occasion().zh();
        }
        return switch (tiding.level()) {
            case REMIND -> "催办";
            case HOTLINE -> "热线督办";
            case LEADER -> "领导督办";
            case JOINT -> "联合督办";
        };
    }

    private static @Nullable String deadline(Tiding tiding) {
        UnitClock clock = tiding.clock();
        Instant by = tiding.by();
        if (clock == null || by == null) {
            return null;
        }
        String word = switch (clock) {
            case SIGN -> "签收";
            case CONTACT -> "首次联系";
            case RESOLVE -> "办结";
            case REPORT_IN -> "报到";
            case ORDER -> "协办";
            case ASSIST -> "协办反馈";
            case INSTRUCTION -> "答复批示";
            case PROMISE -> "承诺答复";
        };
        return word + "截止 " + TIME.format(by) + (PASSED.contains(tiding.occasion()) ? "（已过）" : "");
    }

    private static void add(List<String> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(label + "：" + value);
        }
    }
}
