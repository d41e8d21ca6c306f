package io.yihu.intake.status;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.RefusedException;
import java.time.Duration;

/**
 * How often somebody may guess: five times a quarter of an hour at each ticket and instance, so that of a hundred million codes one is
 * hit in centuries. A try is charged before the code is looked at and given back where it was right. Numbers nobody has are
 * charged alike, which tells nobody whether a ticket exists.
 */
final class Tries {
    static final int FREE = 5;
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST = 100_000;
    private static final Refusal TOO_MANY = new Refusal(
            RefusalKind.TOO_MANY,
            "too-many-tries",
            null,
            "查询码多次不对，请 15 分钟后再试，或拨打 12345 查询",
            "The code was wrong too often: try again in 15 minutes, or call 12345");

    private final Cache<String, Integer> wrong;

    Tries(Ticker ticker) {
        this.wrong = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(MEMORY)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** @throws RefusedException where there are none left; asking does not prolong that */
    void charge(String ticketId) {
        Integer before = wrong.getIfPresent(ticketId);
        if (before != null && before >= FREE) {
            throw new RefusedException(TOO_MANY);
        }
        wrong.asMap().merge(ticketId, 1, Integer::sum);
    }

    /** The code was right. */
    void giveBack(String ticketId) {
        wrong.invalidate(ticketId);
    }
}
