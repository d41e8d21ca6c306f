package io.yihu.kit.reference;

import io.yihu.kit.decision.DecisionState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was last published of one entry, so that unchanged data publishes nothing.
 *
 * @param body JSON; nothing where it was taken back
 * @param version of the set-up that had the last word, so that a late publisher of an older one changes nothing
 */
record ReferenceEntry(@Nullable String body, @Nullable Long version) implements DecisionState {
    boolean isNewerThan(ReferenceEntry other) {
        return version != null && other.version != null && version > other.version;
    }

    boolean says(@Nullable String words) {
        return Objects.equals(body, words);
    }

    @Override
    public boolean finished() {
        return false;
    }
}
