package io.yihu.intake.domain.again;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who, where, what, in which words and when. Texts alone propose once they are as alike as the threshold; without that,
 * the same caller does, or the same matter at the same estate. A place known to be another asks for texts half as alike again.
 *
 * @param threshold likeness from which texts alone propose
 */
public record PairScorer(double threshold) {
    /** From this score on a pair is proposed. */
    private static final double PROPOSED = 0.3;

    private static final double CALLER = 0.35;
    private static final double WORDS_AT_MOST = 0.6;
    private static final double OLD = 0.05;
    private static final double OLD_AFTER_DAYS = 90;
    private static final Reason SAME_CALLER = new Reason("SAME_CALLER", "同一来电人", "same caller");
    private static final Reason CLOSED = new Reason("CLOSED", "已结案", "closed");

    /** What is to be thought of a pair; the same pair gives the same verdict. */
    public Verdict judge(Pair pair) {
        double words = Math.min(WORDS_AT_MOST, PROPOSED * pair.likeness() / threshold);
        double known = words
                + (pair.sameCaller() ? CALLER : 0)
                + pair.place().worth()
                + pair.matter().worth();
        double old = OLD * Math.min(1, pair.age().toDays() / OLD_AFTER_DAYS) + (pair.closed() ? OLD : 0);
        return new Verdict(Math.max(0, Math.min(1, known - old)), known >= PROPOSED, reasons(pair));
    }

    private List<Reason> reasons(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, pair.sameCaller() ? SAME_CALLER : null);
        add(reasons, pair.place().reason());
        add(reasons, pair.matter().reason());
        add(reasons, pair.likeness() >= threshold / 2 ? alike(pair.likeness()) : null);
        add(reasons, pair.closed() ? CLOSED : null);
        reasons.add(age(pair.age()));
        return List.copyOf(reasons);
    }

    private static Reason alike(double likeness) {
        return new Reason(
                "ALIKE",
                String.format(Locale.ROOT, "文字相似 %.2f", likeness),
                String.format(Locale.ROOT, "wording %.2f alike", likeness));
    }

    private static Reason age(Duration age) {
        long days = Math.max(0, age.toDays());
        return days == 0
                ? new Reason("AGE", "24 小时内", "within 24 hours")
                : new Reason("AGE", days + " 天前", days == 1 ? "1 day ago" : days + " days ago");
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
