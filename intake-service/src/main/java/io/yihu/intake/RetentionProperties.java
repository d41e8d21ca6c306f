package io.yihu.intake;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long callers and words are kept. 《个人信息保护法》第十九条: no longer than the purpose needs; the office says how long that is.
 *
 * @param keepWords from the registration, in days, months or years (Asia/Shanghai), as {@code P3Y}; of ended tickets only. Zero keeps
 *     them for ever
 */
@ConfigurationProperties("yihu.intake.retention")
record RetentionProperties(@DefaultValue("P0D") Period keepWords) {
    /** Refuses what would forget tickets before they are registered. */
    RetentionProperties {
        if (keepWords.isNegative()) {
            throw new IllegalArgumentException("yihu.intake.retention.keep-words must not be negative");
        }
    }
}
