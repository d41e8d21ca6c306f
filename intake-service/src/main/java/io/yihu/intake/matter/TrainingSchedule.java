package io.yihu.intake.matter;

import io.yihu.kit.outbox.Periodic;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Learns again when the last training is long enough ago, where the settings say so. */
@Component
class TrainingSchedule extends Periodic {
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final TrainingDesk desk;
    private final MatterSettings settings;
    private final Clock clock;

    TrainingSchedule(TrainingDesk desk, MatterSettings settings, Clock clock) {
        super("matter-schedule", LOOK, LOOK, "No training was begun");
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void pass() {
        if (due()) {
            desk.begin();
        }
    }

    boolean due() {
        Duration pause = settings.trainEvery();
        return !pause.isZero()
                && desk.all().stream()
                        .noneMatch(each -> each.at().isAfter(clock.instant().minus(pause)));
    }
}
