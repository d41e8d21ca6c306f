package io.yihu.dispatch;

import io.yihu.dispatch.domain.DeadlinePreview;
import io.yihu.dispatch.domain.Limit;
import io.yihu.kit.problem.Language;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A preview in words.
 *
 * @param missing years without a notice, empty where there are none
 */
record PreviewWords(Instant from, String limit, String version, Leg sign, Leg resolve, String missing) {
    /** One clock. */
    record Leg(String limit, Instant by, Instant nearDueAt, List<Day> days) {}

    /** A day on the way. */
    record Day(String date, String reason, boolean skipped) {}

    static PreviewWords of(DeadlinePreview preview, Language language) {
        return new PreviewWords(
                preview.from(),
                UrgencyWords.ofLimit(preview.limit(), language),
                preview.limitsVersion(),
                leg(preview.sign(), language),
                leg(preview.resolve(), language),
                preview.missingYears().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(language.choose("、", ", "))));
    }

    private static Leg leg(DeadlinePreview.Leg leg, Language language) {
        return new Leg(
                limit(leg.limit(), language),
                leg.by(),
                leg.nearDueAt(),
                leg.days().stream().map(day -> day(day, language)).toList());
    }

    private static Day day(DeadlinePreview.Day day, Language language) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
        return new Day(day.date() + " " + weekday, language.choose(day.zh(), day.en()), day.skipped());
    }

    private static String limit(Limit limit, Language language) {
        return limit.amount()
                + switch (limit.unit()) {
                    case MINUTES -> language.choose(" 分钟（自然时间）", " minutes, elapsed");
                    case HOURS -> language.choose(" 小时（自然时间）", " hours, elapsed");
                    case WORKING_HOURS -> language.choose(" 个工作小时", " working hours");
                    case WORKING_DAYS -> language.choose(" 个工作日", " working days");
                };
    }
}
