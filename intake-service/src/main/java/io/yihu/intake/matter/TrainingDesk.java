package io.yihu.intake.matter;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The commands about what was learned: learn again, tell, switch on or back. One training at a time in the house. */
@Component
class TrainingDesk implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingDesk.class);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Refusal UNDER_WAY =
            Refusal.unavailable("training-under-way", "正在训练，请稍后再试", "A training is under way, try again later");
    private static final Refusal NO_SUCH_MODEL =
            Refusal.notFound("no-such-model", "没有这个模型版本", "There is no such model");
    private static final Refusal NOT_GOOD = Refusal.illegalTransition(
            "not-switched-on-before", "只能启用通过检验的版本", "Only a version that was good enough can be switched on");
    private static final Refusal OVERTAKEN = Refusal.illegalTransition(
            "other-model-switched-on", "另一版本刚被启用，请重试", "Another version was just switched on");

    private final ModelStore store;
    private final ActiveModel active;
    private final Trainer trainer;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "matter-training");
        worker.setDaemon(true);
        return worker;
    });

    TrainingDesk(ModelStore store, ActiveModel active, Trainer trainer, Clock clock) {
        this.store = store;
        this.active = active;
        this.trainer = trainer;
        this.clock = clock;
    }

    /** Begins to learn; how it ends is told by {@link #find}. */
    Trained begin() {
        Instant now = clock.instant();
        boolean underWay = store.all().stream()
                .anyMatch(each ->
                        each.state() == Trained.State.TRAINING && each.at().isAfter(now.minus(LONGEST)));
        Trained begun = (underWay ? Optional.<Trained>empty() : store.begin(now))
                .orElseThrow(() -> new RefusedException(UNDER_WAY));
        thread.execute(() -> carryOut(begun));
        return begun;
    }

    /** All, the newest first. */
    List<Trained> all() {
        return store.all();
    }

    /** The version that is switched on; 0 for the lexicon alone. */
    int activeVersion() {
        return store.active();
    }

    Trained find(int version) {
        return store.find(version).orElseThrow(() -> new RefusedException(NO_SUCH_MODEL));
    }

    /** Switches a version on, also an earlier one; 0 for the lexicon alone. */
    void activate(int version) {
        if (version != 0 && find(version).state() != Trained.State.GOOD) {
            throw new RefusedException(NOT_GOOD);
        }
        if (!store.activate(version, store.active())) {
            throw new RefusedException(OVERTAKEN);
        }
        active.look();
        LOG.info("Model {} is switched on", version);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void carryOut(Trained begun) {
        Trained done = trainer.train(begun);
        LOG.info(
                "Model {}: {}, {} tickets, macro-F1 {} beside {} of model {}",
                done.version(),
                done.state(),
                done.labelled(),
                done.macroF1(),
                done.againstMacroF1(),
                done.against());
    }
}
