package io.yihu.intake;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import io.yihu.events.ForgottenFor;
import io.yihu.intake.audit.Asked;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.outbox.DecisionPages;
import io.yihu.kit.outbox.Periodic;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Forgets callers and words of ended tickets that are older than the office keeps them. What it finds does not grow with history: an
 * index holds what was not forgotten yet, by age. Any number of instances may sweep; forgetting twice changes nothing.
 */
@Component
final class RetentionSweep extends Periodic {
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final String REGISTERED = "registeredAt";
    private static final String STATE = "state.";
    private static final String FORGOTTEN = STATE + "forgottenAt";
    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);

    private final DecisionPages<Registration> registrations;
    private final Forgetting forgetting;
    private final RetentionProperties retention;
    private final Clock clock;

    RetentionSweep(
            DecisionPages<Registration> registrations,
            Forgetting forgetting,
            RetentionProperties retention,
            Clock clock) {
        super("retention-sweep", PERIOD, PERIOD, "What is too old was not forgotten");
        this.registrations = registrations;
        this.forgetting = forgetting;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    protected void before() {
        try {
            registrations.index(Indexes.ascending(FORGOTTEN, STATE + REGISTERED));
        } catch (RuntimeException e) {
            LOG.warn("No index by age, looking for what is too old is slower until the next start: {}", e.toString());
        }
    }

    @Override
    protected void pass() {
        if (!retention.keepWords().isZero()) {
            Instant before = clock.instant()
                    .atZone(Shanghai.ZONE)
                    .minus(retention.keepWords())
                    .toInstant();
            registrations.each(
                    and(eq(FORGOTTEN, null), lt(STATE + REGISTERED, before.toString())), REGISTERED, this::forget);
        }
    }

    private void forget(Stored<Registration> old) {
        try {
            forgetting.forget(
                    new Asked("retention", List.of(), null, old.id(), "erase", List.of("name", "phone", "words")),
                    ForgottenFor.AGE);
        } catch (RuntimeException e) {
            LOG.warn("{} will be forgotten at the next pass: {}", old.id(), e.toString());
        }
    }
}
