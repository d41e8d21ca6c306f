package io.yihu.dispatch;

import io.yihu.dispatch.domain.Alarm;
import io.yihu.dispatch.domain.Clocks;
import io.yihu.dispatch.domain.Pause;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.CountedClock;
import io.yihu.events.SupervisionLevel;
import io.yihu.kit.problem.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deadline beside those to sign and to reply that was counted in working time without the holidays of a year.
 *
 * @param unit whose it is, where it is not the lead's
 * @param level the rung of the ladder; of supervision alone
 * @param missingYears those years
 */
record ProvisionalView(
        CountedClock clock,
        @Nullable String unit,
        @Nullable SupervisionLevel level,
        Instant deadline,
        List<Integer> missingYears) {
    /** What still lies ahead of a ticket. */
    static List<ProvisionalView> of(WorkItem item) {
        List<ProvisionalView> all = new ArrayList<>();
        Clocks clocks = item.assignment().clocks();
        Instant window = clocks.returnBy();
        List<Integer> missing = clocks.missingYears();
        if (!Boolean.FALSE.equals(clocks.calendarComplete()) && window != null && missing != null) {
            all.add(new ProvisionalView(CountedClock.RETURN_WINDOW, null, null, window, missing));
        }
        List<Alarm> alarms = item.progress().alarms();
        Pause pause = item.progress().pause();
        Stream.concat(
                        alarms == null ? Stream.<Alarm>empty() : alarms.stream(),
                        pause == null ? Stream.<Alarm>empty() : pause.parked().stream())
                .filter(Alarm::provisional)
                .map(ProvisionalView::of)
                .forEach(all::add);
        return all;
    }

    private static ProvisionalView of(Alarm alarm) {
        return new ProvisionalView(
                alarm.counts(), alarm.unit(), alarm.level(), alarm.at(), Objects.requireNonNull(alarm.missingYears()));
    }

    String words(Language language) {
        return switch (clock) {
            case RETURN_WINDOW -> language.choose("退单时限", "return window");
            case CONTACT -> language.choose("首次联系", "first contact");
            case QUESTION -> language.choose("等待诉求人答复", "waiting for the caller");
            case REPORT_IN -> language.choose("报到", "report in");
            case ORDER -> language.choose("会诊分工", "parts agreed on");
            case INSTRUCTION -> language.choose("批示答复", "answer to the instruction");
            case SUPERVISION -> language.choose("督办", "supervision");
        };
    }
}
