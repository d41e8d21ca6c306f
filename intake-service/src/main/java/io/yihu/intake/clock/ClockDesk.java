package io.yihu.intake.clock;

import io.yihu.events.ClockReference;
import io.yihu.intake.domain.ClockChange;
import io.yihu.intake.domain.ClockDecider;
import io.yihu.intake.domain.ClockRuling;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.time.BusinessClock;
import io.yihu.kit.time.ClockView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets the business clock for the whole house. */
@Component
final class ClockDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ClockDesk.class);
    private static final int ATTEMPTS = 8;
    private static final Refusal NOT_SETTABLE = Refusal.illegalTransition(
            "clock-not-settable",
            "本系统使用真实时间，不能设定；培训或演示请用 --training 或 --demo 启动",
            "This house runs on real time; for training or a demonstration start it with --training or --demo");
    private static final Refusal TOO_BUSY =
            Refusal.unavailable("too-busy", "正有人设定时钟，请重试", "Somebody else is setting the clock, try again");

    private final BusinessClock clock;
    private final ClockStore store;
    private final ClockAnnouncer announcer;

    ClockDesk(BusinessClock clock, ClockStore store, ClockAnnouncer announcer) {
        this.clock = clock;
        this.store = store;
        this.announcer = announcer;
    }

    /** How it runs, by what was decided last. Other instances may hear of it a moment later. */
    ClockView show() {
        return clock.isSettable()
                ? store.find().map(this::view).orElseGet(() -> ClockView.of(clock))
                : ClockView.of(clock);
    }

    /** @throws RefusedException where this house may not, or the wish would run time backwards */
    ClockView change(ClockChange wish) {
        if (!clock.isSettable()) {
            throw new RefusedException(NOT_SETTABLE);
        }
        return view(decided(wish));
    }

    /** Also where the clock may not be set: the way back to real time is always open. */
    KeptClock decided(ClockChange wish) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            KeptClock read = store.find().orElse(null);
            KeptClock newest = newest(read);
            ClockReference present = newest == null ? null : newest.setting();
            ClockReference setting = granted(ClockDecider.decide(present, wish, clock.realTime(), store.noTicketYet()));
            KeptClock next = new KeptClock(newest == null ? 1 : newest.sequence() + 1, setting);
            if (store.save(read, next)) {
                LOG.info("The business clock is set: {}", setting);
                announcer.announce();
                return next;
            }
        }
        throw new RefusedException(TOO_BUSY);
    }

    /** What the others have heard counts too: this database may be younger than the topic, or restored. */
    private @Nullable KeptClock newest(@Nullable KeptClock read) {
        KeptClock heard = clock.setting()
                .map(setting -> new KeptClock(clock.sequence(), setting))
                .orElse(null);
        return heard == null || read != null && read.sequence() >= heard.sequence() ? read : heard;
    }

    private static ClockReference granted(ClockRuling ruling) {
        if (ruling instanceof ClockRuling.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        return ((ClockRuling.Granted) ruling).setting();
    }

    private ClockView view(KeptClock kept) {
        Instant real = clock.realTime();
        ClockReference setting = kept.setting();
        return new ClockView(
                setting.at(real), real, setting.runsReal(), clock.isSettable(), setting.rate(), kept.sequence());
    }
}
