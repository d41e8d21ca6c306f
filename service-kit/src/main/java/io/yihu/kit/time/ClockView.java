package io.yihu.kit.time;

import io.yihu.events.ClockReference;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock as one instance of a service sees it now.
 *
 * @param real whether business time is real time
 * @param settable whether this installation may set it
 * @param rate business seconds in a real second
 * @param sequence number of the setting this instance runs by; 0 where there never was one
 */
public record ClockView(
        Instant businessTime, Instant realTime, Boolean real, Boolean settable, Integer rate, Long sequence) {

    /** As it stands. */
    public static ClockView of(BusinessClock clock) {
        Optional<ClockReference> setting = clock.setting();
        return new ClockView(
                clock.instant(),
                clock.realTime(),
                clock.isReal(),
                clock.isSettable(),
                setting.map(ClockReference::rate).orElse(1),
                clock.sequence());
    }
}
