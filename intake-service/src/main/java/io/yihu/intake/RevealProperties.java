package io.yihu.intake;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of showing callers.
 *
 * @param shownFor how long a caller stays on the screen
 * @param purposes what one may want it for
 */
@ConfigurationProperties("yihu.intake.reveal")
record RevealProperties(
        @DefaultValue("10m") Duration shownFor,
        @DefaultValue List<Purpose> purposes) {

    /** A purpose and its words. */
    record Purpose(String code, String zh, String en) {}

    boolean knows(String purpose) {
        return purposes.stream().anyMatch(each -> each.code().equals(purpose));
    }
}
