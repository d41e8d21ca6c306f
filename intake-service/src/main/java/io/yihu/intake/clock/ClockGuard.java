package io.yihu.intake.clock;

import io.yihu.intake.domain.ClockChange;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.time.BusinessClock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * At every start: what was set once is announced again, so that a broker that lost its disk hears it; a house that was on
 * another clock and is started for real goes forward to real time, or, where its clock is ahead, does not start, since
 * its tickets would see time run backwards.
 */
@Component
final class ClockGuard implements SmartInitializingSingleton, ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ClockGuard.class);

    private final BusinessClock clock;
    private final ClockStore store;
    private final ClockDesk desk;
    private final ClockAnnouncer announcer;

    ClockGuard(BusinessClock clock, ClockStore store, ClockDesk desk, ClockAnnouncer announcer) {
        this.clock = clock;
        this.store = store;
        this.desk = desk;
        this.announcer = announcer;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!clock.isSettable()) {
            store.find()
                    .map(this::shown)
                    .filter(at -> at.isAfter(clock.realTime()))
                    .ifPresent(at -> {
                        throw new IllegalStateException("the business clock of this house stands at " + at
                                + ", ahead of real time: it was one for training. Start it as such"
                                + " (yihu.business-clock.settable=true), or wait until then");
                    });
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (!clock.isSettable()
                    && store.find().filter(kept -> !kept.setting().runsReal()).isPresent()) {
                LOG.warn("This house was on a clock of its own and goes on in real time");
                desk.decided(new ClockChange(null, null, true));
            } else {
                announcer.announce();
            }
        } catch (RefusedException e) {
            LOG.warn("The business clock will be announced at the next start or setting: {}", e.getMessage());
        }
    }

    private Instant shown(KeptClock kept) {
        return kept.setting().at(clock.realTime());
    }
}
