package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.Place;
import io.yihu.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The rules for deadlines of a ticket that turns out to be another, counted minute by minute by a clock that knows no shortcut. */
class RevisingPropertyTest {
    private static final Instant BEGIN = Given.at("2026-08-01T00:00");

    private final SlowClock slow = new SlowClock(Given.NOTICES, Given.HOURS);

    /** A life: dispatched then, as urgent as that, taken at once or left lying, and found to be another so much later. */
    private record Life(Instant dispatched, Urgency was, Urgency is, boolean taken, boolean moved, Instant now) {
        WorkItem before() {
            WorkMatter matter = new WorkMatter(Given.SEWER.kind(), "drainage.smell", Given.SONGTAOLI, was, null);
            WorkItem item = Given.accepted(Given.DISPATCHING.assign("1", matter, BasedOn.intake(1), dispatched));
            if (taken) {
                item = Given.accepted(Given.DECIDER.sign(item, Given.LEAD, dispatched));
                item = Given.accepted(Given.HANDLING.contact(item, Given.LEAD, Given.REACHED, dispatched));
            }
            return LifePropertyTest.after(item, Given.TIME.ring(item, now));
        }

        WorkItem after(WorkItem before) {
            Place place = moved ? Given.ELSEWHERE : Given.SONGTAOLI;
            return LifePropertyTest.after(
                    before, Given.RECLASSIFYING.reclassify(before, Given.change("drainage.smell", place, is), 2, now));
        }
    }

    @Property(tries = 400)
    void deadlines_are_those_that_the_rules_give_by_hand(
            @ForAll @IntRange(max = 60 * 24 * 60) int start,
            @ForAll Urgency was,
            @ForAll Urgency is,
            @ForAll boolean taken,
            @ForAll boolean moved,
            @ForAll @IntRange(max = 20 * 24 * 60) int later) {
        Instant dispatched = BEGIN.plus(Duration.ofMinutes(start));
        Life life = new Life(dispatched, was, is, taken, moved, dispatched.plus(Duration.ofMinutes(later)));
        WorkItem before = life.before();
        WorkItem after = life.after(before);

        Clocks given = before.assignment().clocks();
        Clocks clocks = after.assignment().clocks();
        Limits.Row old = Given.LIMITS.row(was);
        Limits.Row now = Given.LIMITS.row(is);
        assertThat(clocks.resolveBy())
                .isEqualTo(byHand(life, given.resolveBy(), old.resolve(), now.resolve(), now.sign()));
        boolean signed = before.assignment().signedAt() != null;
        assertThat(clocks.signBy())
                .isEqualTo(signed ? given.signBy() : byHand(life, given.signBy(), old.sign(), now.sign(), now.sign()));
        assertThat(clocks.startedAt()).isEqualTo(dispatched);
        assertThat(after.promise()).as("the citizen's clock").isEqualTo(before.promise());
        assertThat(after.ledBy("shizheng")).isTrue();
        assertThat(after.assignment().assists())
                .isEqualTo(moved ? java.util.List.of("xintai") : java.util.List.of("songtao", "xintai"));
        assertAlarms(life, before, after);
    }

    /** The rules in their own words. */
    private Instant byHand(Life life, Instant given, Limit was, Limit is, Limit atLeast) {
        if (life.was() == life.is()) {
            return given;
        }
        Instant fromTheDispatch = end(is, life.dispatched());
        boolean slower = !fromTheDispatch.isBefore(end(was, life.dispatched()));
        if (slower) {
            boolean later = fromTheDispatch.isAfter(given) && fromTheDispatch.isAfter(life.now());
            return later ? fromTheDispatch : given;
        }
        boolean late = !given.isAfter(life.now());
        if (late) {
            return given;
        }
        Instant inTimeToSign = end(atLeast, life.now());
        Instant soonest = inTimeToSign.isBefore(given) ? inTimeToSign : given;
        return fromTheDispatch.isAfter(soonest) ? fromTheDispatch : soonest;
    }

    private Instant end(Limit limit, Instant from) {
        return switch (limit.unit()) {
            case MINUTES -> from.plus(Duration.ofMinutes(limit.amount()));
            case HOURS -> from.plus(Duration.ofHours(limit.amount()));
            case WORKING_HOURS -> slow.after(from, limit.amount() * 60L, 60);
            case WORKING_DAYS -> slow.after(from, limit.amount() * 7L * 60, 60);
        };
    }

    /** What lies ahead is told at its new moment, what was told is not told again unless its deadline moved ahead of now. */
    private static void assertAlarms(Life life, WorkItem before, WorkItem after) {
        Clocks clocks = after.assignment().clocks();
        boolean ahead = !clocks.resolveBy().isBefore(life.now());
        assertThat(after.progress().alarms().stream().filter(alarm -> alarm.kind() == Alarm.Kind.RESOLVE_PASSED))
                .as("the reply, %s", life)
                .hasSize(ahead ? 1 : 0)
                .allMatch(alarm -> alarm.at().equals(clocks.resolveBy()));
        boolean waits = after.assignment().signedAt() == null;
        assertThat(after.progress().alarms().stream().filter(alarm -> alarm.kind() == Alarm.Kind.SIGN_PASSED))
                .as("the signature, %s", life)
                .hasSize(waits ? 1 : 0)
                .allMatch(alarm -> alarm.at().equals(clocks.signBy()));
        assertThat(after.progress().alarms()).as("in order").isSorted();
        assertThat(after.assignment().signedAt()).isEqualTo(before.assignment().signedAt());
    }
}
