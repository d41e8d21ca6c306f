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
        assertContact(life, given, clocks);
        assertAssists(life, before, after);
        assertThat(clocks.startedAt()).isEqualTo(dispatched);
        assertThat(after.promise()).as("the citizen's clock").isEqualTo(before.promise());
        assertThat(after.ledBy("shizheng")).isTrue();
        assertThat(after.assignment().assists())
                .isEqualTo(moved ? java.util.List.of("xintai") : java.util.List.of("songtao", "xintai"));
        assertAlarms(life, before, after);
    }

    private static Instant capped(Instant moment, Clocks clocks) {
        return moment.isAfter(clocks.resolveBy()) ? clocks.resolveBy() : moment;
    }

    private static boolean same(Life life) {
        return life.was() == life.is();
    }

    /** First contact goes by the same rule, and is never after the reply. */
    private void assertContact(Life life, Clocks given, Clocks clocks) {
        Limit is = Given.RULES.contact(life.is());
        Instant moved = byHand(life, given.contactBy(), Given.RULES.contact(life.was()), is, is);
        assertThat(clocks.contactBy())
                .as("first contact, %s", life)
                .isEqualTo(life.taken() ? given.contactBy() : capped(moved, clocks));
    }

    /** Who assists goes by the same rule, and never longer than the reply. */
    private void assertAssists(Life life, WorkItem before, WorkItem after) {
        Limit was = Given.RULES.assist(life.was());
        Limit is = Given.RULES.assist(life.is());
        assertThat(after.assignment().assistance()).isNotEmpty().allSatisfy(part -> {
            Instant given =
                    before.assignment().assistanceOf(part.unit()).orElseThrow().by();
            Instant moved = byHand(life, given, was, is, is);
            assertThat(part.by())
                    .as("the part of %s, %s", part.unit(), life)
                    .isEqualTo(
                            same(life)
                                    ? given
                                    : capped(moved, after.assignment().clocks()));
        });
    }

    /** What a dispatch gives each: its own limit, and none longer than the reply. */
    @Property(tries = 200)
    void a_dispatch_gives_each_its_limit_and_none_longer_than_the_reply(
            @ForAll @IntRange(max = 60 * 24 * 60) int start,
            @ForAll Urgency urgency,
            @ForAll @IntRange(min = 1, max = 2) int round) {
        Instant dispatched = BEGIN.plus(Duration.ofMinutes(start));
        Limits.Row row = round == 1 ? Given.LIMITS.row(urgency) : Given.LIMITS.rework();

        Clocks clocks = Given.DEADLINES.start(dispatched, urgency, round);

        Instant assist = end(Given.RULES.assist(urgency), dispatched);
        Instant inRework = end(Given.RULES.limit(WorkRule.ASSIST_REWORK), dispatched);
        assertThat(clocks.signBy()).isEqualTo(end(row.sign(), dispatched));
        assertThat(clocks.resolveBy()).isEqualTo(end(row.resolve(), dispatched));
        assertThat(clocks.contactBy()).isEqualTo(capped(end(Given.RULES.contact(urgency), dispatched), clocks));
        assertThat(clocks.returnBy()).isEqualTo(end(Given.RULES.limit(WorkRule.RETURN_WINDOW), dispatched));
        assertThat(Given.DEADLINES.assistBy(urgency, clocks, dispatched))
                .isEqualTo(capped(round > 1 && inRework.isBefore(assist) ? inRework : assist, clocks));
    }

    /** 吹哨 for an emergency: the fast lane's limits from then on, or from when the clock stopped; nothing becomes later. */
    @Property(tries = 300)
    void what_is_hastened_has_the_fast_lanes_time_from_then_on_and_no_more_than_it_had(
            @ForAll @IntRange(max = 60 * 24 * 60) int start,
            @ForAll Urgency urgency,
            @ForAll boolean taken,
            @ForAll @IntRange(max = 20 * 24 * 60) int later,
            @ForAll @IntRange(max = 2 * 24 * 60) int stood) {
        Instant dispatched = BEGIN.plus(Duration.ofMinutes(start));
        Instant at = dispatched.plus(Duration.ofMinutes(later));
        WorkItem running = new Life(dispatched, urgency, urgency, taken, false, at).before();
        boolean stands = taken && stood > 0;
        WorkItem item = stands
                ? Given.PAUSING.stop(running, Pause.Kind.QUESTION, at, Counted.agreed(at.plus(Duration.ofDays(9))))
                : running;

        Clocks hastened = Given.DEADLINES.hastened(item, stands ? at.plus(Duration.ofMinutes(stood)) : at);

        assertHastened(item, hastened, at);
    }

    private void assertHastened(WorkItem item, Clocks hastened, Instant at) {
        Clocks given = item.assignment().clocks();
        Limits.Row fast = Given.LIMITS.row(Urgency.FAST_LANE);
        Instant resolve = end(fast.resolve(), at);
        Instant contact = end(Given.RULES.contact(Urgency.FAST_LANE), at);
        boolean signed = item.assignment().signedAt() != null;
        boolean contacted = item.progress().contact() != null;
        boolean replies = resolve.isBefore(given.resolveBy());
        assertThat(hastened.resolveBy()).isEqualTo(sooner(given.resolveBy(), resolve));
        assertThat(hastened.signBy()).isEqualTo(signed ? given.signBy() : sooner(given.signBy(), end(fast.sign(), at)));
        assertThat(hastened.contactBy())
                .isEqualTo(contacted ? given.contactBy() : sooner(given.contactBy(), sooner(contact, resolve)));
        assertThat(hastened.returnBy()).as("the return window stays").isEqualTo(given.returnBy());
        assertThat(hastened.limit()).isEqualTo(replies ? "FAST_LANE" : given.limit());
        assertThat(hastened.startedAt()).isEqualTo(given.startedAt());
        assertThat(hastened.from()).isEqualTo(replies ? at : given.from());
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
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
