package io.yihu.identity.signin;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How many sign-ins there were and what became of them; nothing about whose. */
final class SignInCounts {

    private final Counter accepted;
    private final Counter refused;
    private final Counter throttled;

    SignInCounts(MeterRegistry registry) {
        this.accepted = counter("accepted", registry);
        this.refused = counter("refused", registry);
        this.throttled = counter("throttled", registry);
    }

    void accept() {
        accepted.increment();
    }

    /** Wrong name or password, or a disabled account. */
    void refuse() {
        refused.increment();
    }

    /** Too many attempts: the password was not looked at. */
    void throttle() {
        throttled.increment();
    }

    private static Counter counter(String result, MeterRegistry registry) {
        return Counter.builder("yihu.sign.ins")
                .description("Sign-ins with name and password")
                .tag("result", result)
                .register(registry);
    }
}
