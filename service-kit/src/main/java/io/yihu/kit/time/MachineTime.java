package io.yihu.kit.time;

import java.time.Instant;

/**
 * The time of the machine, for what is agreed on with machines: leases, pauses between tries, signatures that other systems
 * check. Never for what happens to tickets, which live in business time.
 */
public final class MachineTime {
    private MachineTime() {}

    /** Now, UTC. */
    public static Instant now() {
        return Instant.now();
    }
}
