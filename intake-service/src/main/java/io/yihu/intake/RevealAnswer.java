package io.yihu.intake;

import io.yihu.intake.vault.Secrets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A caller as they are. Its text form holds nothing, so that it cannot slip into a log.
 *
 * @param title the caller's own words, where they were masked
 * @param until when it is to be taken off the screen
 * @param entry of the audit
 */
record RevealAnswer(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String description,
        Instant until,
        Long entry) {

    static RevealAnswer of(Secrets secrets, Instant until, long entry) {
        return new RevealAnswer(
                secrets.name(), secrets.phone(), secrets.originalTitle(), secrets.originalDescription(), until, entry);
    }

    @Override
    public String toString() {
        return "RevealAnswer[***]";
    }
}
