package io.yihu.dispatch;

import io.yihu.dispatch.domain.DeadlinePreview;
import io.yihu.dispatch.domain.Limit;
import io.yihu.kit.problem.Language;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A preview in words.
 *
 * @param legs its clocks, in the order in which they are met
 */
record PreviewWords(Instant from, String limit, String version, List<Leg> legs) {
    /**
     * One clock.
     *
     * @param nearDueAt missing where it is not announced that it is near
     * @param missing years without a notice, empty where there are none
     */
    record Leg(
            String name, String limit, Instant by, @Nullable Instant nearDueAt, List<Day> days, String missing) {}

    /** A day on the way. */
    record Day(String date, String reason, boolean skipped) {}

    static PreviewWords of(DeadlinePreview preview, Language language) {
        List<Leg> legs = new ArrayList<>();
        legs.add(leg(language.choose("签收", "Sign"), preview.sign(), language));
        legs.add(leg(language.choose("退单时限", "Return window"), preview.returnWindow(), language));
        legs.add(leg(language.choose("首次联系", "First contact"), preview.contact(), language));
        legs.add(leg(language.choose("办结", "Reply"), preview.resolve(), language));
        if (preview.promise() != null) {
            legs.add(leg(language.choose("对诉求人的承诺", "Promised to the caller"), preview.promise(), language));
        }
        preview.reportIn().forEach((kind, leg) -> {
            String whistle = WhistleWords.kind(kind, language);
            legs.add(leg(language.choose("吹哨报到：" + whistle, "Report in: " + whistle), leg, language));
        });
        return new PreviewWords(
                preview.from(), UrgencyWords.ofLimit(preview.limit(), language), preview.limitsVersion(), legs);
    }

    private static Leg leg(String name, DeadlinePreview.Leg leg, Language language) {
        return new Leg(
                name,
                limit(leg.limit(), language),
                leg.by(),
                leg.nearDueAt(),
                leg.days().stream().map(day -> day(day, language)).toList(),
                leg.missingYears().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(language.choose("、", ", "))));
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
