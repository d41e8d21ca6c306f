package io.yihu.dispatch.notice;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notices.
 *
 * @param addresses of robots by the name that {@code notice-groups.csv} uses; secrets
 * @param secrets of robots that want signatures, by the same name
 * @param file a properties file with more of both ({@code addresses.NAME}, {@code secrets.NAME}), read anew when it changes
 * @param base address of the house for links, without a slash at its end; no links where it is missing
 * @param staleAfter an event older than this is told to nobody, and what could not be told for as long is given up
 * @param keep how long the ledger keeps a day
 * @param timeout of one try; so short that all messages of a round end while the group's lane is ours
 * @param firstPause after a failure; twice as long after each further one, up to ten minutes
 * @param tries before a notice is given up
 */
@ConfigurationProperties("yihu.dispatch.notices")
record NoticeProperties(
        @DefaultValue Map<String, String> addresses,
        @DefaultValue Map<String, String> secrets,
        @Nullable String file,
        @DefaultValue("") String base,
        @DefaultValue("PT24H") Duration staleAfter,
        @DefaultValue("P30D") Duration keep,
        @DefaultValue("PT10S") Duration timeout,
        @DefaultValue("PT5S") Duration firstPause,
        @DefaultValue("8") int tries) {
    private static final Duration LEAST_KEPT = Duration.ofDays(2);

    NoticeProperties {
        if (!NoticeRound.fits(timeout)) {
            throw new IllegalArgumentException(
                    "yihu.dispatch.notices.timeout must not exceed " + NoticeRound.LONGEST_TIMEOUT);
        }
        addresses = Map.copyOf(addresses);
        secrets = Map.copyOf(secrets);
        if (keep.compareTo(LEAST_KEPT.plus(staleAfter)) < 0) {
            throw new IllegalArgumentException(
                    "yihu.dispatch.notices.keep must exceed stale-after by two days: the ledger is how repeats are known");
        }
    }

    /** Without addresses and secrets. */
    @Override
    public String toString() {
        return "NoticeProperties[" + addresses.keySet() + ", base=" + base + "]";
    }
}
