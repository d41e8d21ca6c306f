package io.yihu.dispatch;

import io.yihu.events.Urgency;
import io.yihu.kit.problem.Language;
import java.util.EnumMap;
import java.util.Map;

/** What people call urgencies and limits. */
final class UrgencyWords {
    private UrgencyWords() {}

    static Map<Urgency, String> all(Language language) {
        Map<Urgency, String> words = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            words.put(urgency, of(urgency, language));
        }
        return words;
    }

    static String of(Urgency urgency, Language language) {
        return switch (urgency) {
            case DANGER -> language.choose("危及生命财产安全", "life or property in danger");
            case UTILITY -> language.choose("水电气热", "water, power, gas, heat");
            case FAST_LANE -> language.choose("一呼即应", "fast lane");
            case INQUIRY -> language.choose("咨询", "inquiry");
            case ORDINARY -> language.choose("一般", "ordinary");
            case COMPLEX -> language.choose("疑难（多单位）", "complex (several units)");
        };
    }

    /** A row of the limits: an urgency's, or that for rework. */
    static String ofLimit(String limit, Language language) {
        for (Urgency urgency : Urgency.values()) {
            if (urgency.name().equals(limit)) {
                return of(urgency, language);
            }
        }
        return language.choose("重办", "rework");
    }
}
