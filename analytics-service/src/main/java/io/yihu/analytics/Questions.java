package io.yihu.analytics;

import io.yihu.analytics.domain.CountedTicket;
import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.Scope;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads what is asked, and refuses what cannot be answered, naming the parameter. */
@Component
class Questions {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Names names;

    Questions(Names names) {
        this.names = names;
    }

    /** A date of the calendar, four-digit year. */
    static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new RefusedException(malformedDate());
        }
        throw new RefusedException(malformedDate());
    }

    /** A measure by its key. */
    static Measure measure(String key) {
        String keys = String.join(", ", Measure.keys());
        return Measure.of(key)
                .orElseThrow(() -> new RefusedException(
                        Refusal.malformed("unknown-value", "measure", "取值应为：" + keys, "Expected one of: " + keys)));
    }

    /** What the caller may ask about: first whether allowed, then whether there is such a thing. */
    Scope scope(Caller caller, Scope asked) {
        AnalyticsAccess.check(caller, asked);
        String community = asked.community();
        if (asked.unit() != null && !names.units().containsKey(asked.unit())) {
            throw new RefusedException(Refusal.rule("unknown-unit", "unit", "没有这个单位", "There is no such unit"));
        }
        if (community != null
                && !community.equals(CountedTicket.NO_COMMUNITY)
                && !names.communities().containsKey(community)) {
            throw new RefusedException(
                    Refusal.rule("unknown-community", "community", "没有这个社区", "There is no such community"));
        }
        return asked;
    }

    private static Refusal malformedDate() {
        return Refusal.malformed(
                "malformed-date", "date", "应为日期，如 2026-11-23", "A date such as 2026-11-23 is expected");
    }
}
