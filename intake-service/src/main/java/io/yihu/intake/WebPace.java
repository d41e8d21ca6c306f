package io.yihu.intake;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** So many appeals a minute are taken from whoever finds our page, on each instance: a flood from there leaves the telephone alone. */
@Component
final class WebPace {
    private static final Refusal TOO_MANY = new Refusal(
            RefusalKind.TOO_MANY,
            "too-many-reports",
            null,
            "此刻提交的人较多，填写的内容还在，请一分钟后再提交；急事请拨打 12345",
            "Many are writing at this moment. What you typed is still here: send it again in a minute, or call 12345");

    private final int most;
    private final Clock clock;
    private Instant minute = Instant.MIN;
    private int taken;

    WebPace(IntakeProperties properties, Clock clock) {
        this.most = properties.webReportsPerMinute();
        this.clock = clock;
    }

    /** @throws RefusedException where this minute is full */
    synchronized void take() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            taken = 0;
        }
        if (taken >= most) {
            throw new RefusedException(TOO_MANY);
        }
        taken++;
    }
}
