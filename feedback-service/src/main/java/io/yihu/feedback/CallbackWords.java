package io.yihu.feedback;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Outcome;
import io.yihu.events.Satisfaction;
import io.yihu.feedback.domain.Verdict;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What call-backs are called on pages. Templates find it as {@code words}. */
record CallbackWords(Language language) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    public String name(@Nullable Named named) {
        if (named == null) {
            return "—";
        }
        String name = language.choose(String.valueOf(named.nameZh()), String.valueOf(named.nameEn()));
        return named.nameZh() == null ? named.code() : name;
    }

    public String place(@Nullable NamedPlace place) {
        if (place == null) {
            return "—";
        }
        String near = Stream.of(place.community(), place.estate())
                .filter(Objects::nonNull)
                .map(this::name)
                .collect(Collectors.joining(" · "));
        return near.isEmpty() ? name(place.street()) : near;
    }

    public String time(Instant time) {
        return TIME.format(time);
    }

    public String outcome(Outcome outcome) {
        return switch (outcome) {
            case SOLVED -> language.choose("已解决", "solved");
            case PARTLY -> language.choose("部分解决", "partly solved");
            case EXPLAINED -> language.choose("解释说明", "explained");
            case NOT_SOLVED -> language.choose("未解决", "not solved");
        };
    }

    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case CLOSED -> language.choose("结案", "closed");
            case REWORK -> language.choose("发回重办", "sent back for rework");
            case CLOSED_AT_LIMIT -> language.choose("达到重办上限，结案", "closed at the limit of rework");
        };
    }

    public String satisfaction(Satisfaction satisfaction) {
        return switch (satisfaction) {
            case SATISFIED -> language.choose("满意", "satisfied");
            case BASICALLY_SATISFIED -> language.choose("基本满意", "basically satisfied");
            case DISSATISFIED -> language.choose("不满意", "dissatisfied");
        };
    }

    public String answers(CallbackAnswers answers) {
        return String.join(
                language.choose("，", ", "),
                answers.contacted() ? language.choose("已联系", "contacted") : language.choose("未联系", "not contacted"),
                answers.solved() ? language.choose("已解决", "solved") : language.choose("未解决", "not solved"),
                satisfaction(answers.satisfaction()));
    }
}
