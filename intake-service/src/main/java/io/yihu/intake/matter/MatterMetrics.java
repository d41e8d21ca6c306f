package io.yihu.intake.matter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How good suggestions are, as people see it: what they took and what they chose instead. */
@Component
public final class MatterMetrics {
    private final MeterRegistry meters;
    private final ActiveModel active;
    private final Clock clock;

    MatterMetrics(MeterRegistry meters, ActiveModel active, Clock clock) {
        this.meters = meters;
        this.active = active;
        this.clock = clock;
        gauge(
                "yihu.matter.model.version",
                "Version of what was learned that is switched on, 0 for none",
                Learned::version);
        gauge(
                "yihu.matter.model.macro.f1",
                "Macro-F1 of the model that is switched on, on held-out tickets",
                Learned::macroF1);
        gauge("yihu.matter.model.labelled", "Labelled tickets behind the model that is switched on", Learned::labelled);
        TimeGauge.builder("yihu.matter.model.age", this, TimeUnit.SECONDS, MatterMetrics::age)
                .description("Age of the model that is switched on (business time), 0 for none")
                .register(meters);
    }

    /** A person settled something that had been suggested, the same way or another one. */
    public void settled(Advice advice, String kind, @Nullable String category) {
        settled("kind", advice.kind(), kind);
        settled("category", advice.category(), category);
    }

    /** An order came without its category, and its place was known. */
    public void ordered(boolean automatic) {
        Counter.builder("yihu.matter.orders")
                .tag("outcome", automatic ? "automatic" : "left")
                .description(
                        "Orders without a category whose place was known: classified automatically, or left to people")
                .register(meters)
                .increment();
    }

    private void settled(String part, @Nullable Proposal proposal, @Nullable String chosen) {
        if (proposal != null && chosen != null) {
            Counter.builder("yihu.matter.suggestions")
                    .tag("part", part)
                    .tag("origin", proposal.origin().name())
                    .tag("outcome", proposal.value().equals(chosen) ? "taken" : "overridden")
                    .description("Suggestions that people took or overrode")
                    .register(meters)
                    .increment();
        }
    }

    private void gauge(String name, String description, ToDoubleFunction<Learned> value) {
        Gauge.builder(name, active, model -> {
                    Learned learned = model.current();
                    return learned == null ? 0 : value.applyAsDouble(learned);
                })
                .description(description)
                .register(meters);
    }

    private double age() {
        Learned learned = active.current();
        return learned == null
                ? 0
                : Duration.between(learned.at(), clock.instant()).toSeconds();
    }
}
