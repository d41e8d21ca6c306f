package io.yihu.kit.setup;

import io.yihu.kit.outbox.Periodic;
import java.time.Duration;

/**
 * Looks at the pointer from time to time, so that every instance works by the version that counts within that time, and
 * what a crash left untold is told. A version it cannot read changes nothing here and is logged.
 */
public final class SetupFollower extends Periodic {
    private final Setup<?> setup;

    /** Looks again after each pause. */
    public SetupFollower(Setup<?> setup, Duration pause) {
        super("setup-follower", Duration.ZERO, pause, "The set-up could not be followed, will try again");
        this.setup = setup;
    }

    @Override
    protected void pass() {
        setup.follow();
    }
}
