package io.yihu.dispatch;

import io.yihu.kit.problem.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 暂定时限: says that deadlines may still move, as the holidays of a year are not published yet. */
final class Provisional {
    private Provisional() {}

    /** Nothing where they are final. */
    static @Nullable String words(ClocksView clocks, Language language) {
        if (!Boolean.FALSE.equals(clocks.calendarComplete())) {
            return null;
        }
        List<Integer> years = clocks.missingYears();
        String missing = years == null
                ? ""
                : years.stream().map(String::valueOf).collect(Collectors.joining(language.choose("、", ", ")));
        return missing.isEmpty()
                ? language.choose(
                        "放假安排未公布，只按周末计算，公布后重新计算",
                        "Holidays are not published yet: weekends only, counted anew once they are")
                : language.choose(
                        missing + " 年放假安排未公布，只按周末计算，公布后重新计算",
                        "The holidays of " + missing
                                + " are not published yet: weekends only, counted anew once they are");
    }
}
