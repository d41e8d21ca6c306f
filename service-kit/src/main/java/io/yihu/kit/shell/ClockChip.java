package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a deadline, the same words everywhere. From when on it is near is the rule of whoever gives the deadline.
 *
 * @param text such as 剩 3 小时
 * @param exact such as 截止 11月24日 18:00, for the pointer and for screen readers
 * @param at the deadline for machines
 */
public record ClockChip(State state, String text, String exact, String at) {
    private static final DateTimeFormatter ZH =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(Shanghai.ZONE);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("d MMM HH:mm", java.util.Locale.ENGLISH).withZone(Shanghai.ZONE);

    /** What the clock does; the colour follows it, and the words say it too. */
    public enum State {
        /** Time enough. */
        FINE,
        /** Yellow. */
        DUE,
        /** Red. */
        OVERDUE,
        /** Neither runs nor counts. */
        PAUSED,
        /** Stopped in time. */
        DONE,
        /** Stopped too late. */
        LATE;

        /** For style sheets. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A clock that runs, or was stopped.
     *
     * @param nearAt from this moment on it is near
     */
    public static ClockChip of(
            Instant nearAt, Instant by, @Nullable Instant stoppedAt, Instant now, Language language) {
        State state = stoppedAt == null ? running(nearAt, by, now) : stoppedAt.isAfter(by) ? State.LATE : State.DONE;
        String text = switch (state) {
            case DONE -> language.choose("按时完成", "done in time");
            case LATE -> language.choose("逾期完成", "done late");
            case OVERDUE -> words(Duration.between(by, now), "超 ", " over", language);
            default -> words(Duration.between(now, by), "剩 ", " left", language);
        };
        return new ClockChip(state, text, exact(by, language), by.toString());
    }

    /** A clock that stands still by a decision. */
    public static ClockChip paused(Instant by, Language language) {
        return new ClockChip(State.PAUSED, language.choose("暂停计时", "paused"), exact(by, language), by.toString());
    }

    private static State running(Instant nearAt, Instant by, Instant now) {
        if (now.isAfter(by)) {
            return State.OVERDUE;
        }
        return now.isBefore(nearAt) ? State.FINE : State.DUE;
    }

    private static String exact(Instant by, Language language) {
        return language.choose("截止 " + ZH.format(by), "due " + EN.format(by));
    }

    private static String words(Duration span, String zh, String en, Language language) {
        long minutes = span.toMinutes();
        if (span.toHours() >= 48) {
            return language.choose(zh + span.toDays() + " 天", span.toDays() + " days" + en);
        }
        return minutes >= 60
                ? language.choose(zh + span.toHours() + " 小时", span.toHours() + " h" + en)
                : language.choose(zh + minutes + " 分钟", minutes + " min" + en);
    }
}
