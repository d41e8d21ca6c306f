package io.yihu.kit.time;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code GET /actuator/clock}: what time this instance thinks it is, for whoever has to know that all agree. */
@Endpoint(id = "clock")
public final class ClockEndpoint {
    private final BusinessClock clock;

    ClockEndpoint(BusinessClock clock) {
        this.clock = clock;
    }

    /** This instance's clock. */
    @ReadOperation
    public ClockView clock() {
        return ClockView.of(clock);
    }
}
