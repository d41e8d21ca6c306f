package io.yihu.dispatch;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;

import io.yihu.kit.problem.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** 暂定时限: deadlines that may still move, as the holidays of a year are not published yet. */
final class Provisional {
    /** Tickets that have any, as the store is asked: of the clocks of the dispatch, or of what stands beside them, be it parked. */
    static final Bson TICKETS = or(
            eq("state.assignment.clocks.calendarComplete", false),
            exists("state.assignment.clocks.missingYears"),
            exists("state.progress.alarms.missingYears"),
            exists("state.progress.pause.parked.missingYears"));

    private Provisional() {}

    /** Nothing where all are final. */
    static @Nullable String words(ClocksView clocks, List<ProvisionalView> beside, Language language) {
        List<String> others =
                beside.stream().map(each -> each.words(language)).distinct().toList();
        boolean ofDispatch = Boolean.FALSE.equals(clocks.calendarComplete());
        if (!ofDispatch && others.isEmpty()) {
            return null;
        }
        String years = years(clocks, beside, language);
        String said = years.isEmpty()
                ? language.choose(
                        "放假安排未公布，只按周末计算，公布后重新计算",
                        "Holidays are not published yet: weekends only, counted anew once they are")
                : language.choose(
                        years + " 年放假安排未公布，只按周末计算，公布后重新计算",
                        "The holidays of " + years
                                + " are not published yet: weekends only, counted anew once they are");
        return others.isEmpty()
                ? said
                : said
                        + language.choose(ofDispatch ? "（另含" : "（仅", ofDispatch ? " (and: " : " (only: ")
                        + String.join(language.choose("、", ", "), others)
                        + language.choose("）", ")");
    }

    private static String years(ClocksView clocks, List<ProvisionalView> beside, Language language) {
        List<Integer> ofClocks = clocks.missingYears() == null ? List.of() : clocks.missingYears();
        return Stream.concat(ofClocks.stream(), beside.stream().flatMap(each -> each.missingYears().stream()))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(language.choose("、", ", ")));
    }
}
