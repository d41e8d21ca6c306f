package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Random people do random things at random times: no illegal state, no lost clock time, no ticket without an owner. */
class LifePropertyTest {
    private static final List<Step> STEPS = java.util.Arrays.stream(Step.values())
            .filter(step -> Taken.possible(step)
                    || Set.of(Step.REWORK, Step.CLOSE, Step.RECLASSIFY).contains(step))
            .toList();

    /** What happens in any thousand lives; the rest takes a row of steps that chance does not find each time. */
    private static final Set<Step> TAKEN_OFTEN = EnumSet.of(
            Step.SIGN,
            Step.RETURN,
            Step.GRANT,
            Step.REJECT,
            Step.CONTACT,
            Step.RESOLVE,
            Step.APPROVE,
            Step.WHISTLE,
            Step.INSTRUCT,
            Step.ANSWER_INSTRUCTION,
            Step.ASSIST_DONE,
            Step.RECLASSIFY);

    /** What an agent may find the matter to be: the same unit's or another's, faster or slower. */
    private static final List<TicketReclassified> CHANGES = List.of(
            Given.noise(Urgency.ORDINARY),
            Given.noise(Urgency.DANGER),
            Given.change("drainage.blocked", Given.SONGTAOLI, Urgency.UTILITY),
            Given.change("drainage.blocked", Given.SONGTAOLI, Urgency.COMPLEX),
            Given.change("drainage.smell", Given.SONGTAOLI, Urgency.ORDINARY),
            Given.change("greening.tree", Given.SONGTAOLI, Urgency.INQUIRY),
            Given.change("drainage.blocked", Given.ELSEWHERE, Urgency.FAST_LANE));

    /** Of them the last is a report of wrongdoing. */
    private static final List<WorkItem> BEGINNINGS = List.of(
            Given.dispatched(),
            Given.handled(),
            Given.whistled(),
            Parts.divided(),
            Assisted.dispatched(),
            OverlayChecks.sealed());

    /** Somebody does something so many minutes after the last that was done. */
    record Move(Step step, int minutes, boolean byOther) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(0, 120)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(120, 3_000)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(3_000, 30_000)));
        return Combinators.combine(Arbitraries.of(STEPS), minutes, Arbitraries.of(false, false, false, true))
                .as(Move::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 1000)
    void the_rules_hold_whatever_happens(@ForAll("moves") List<Move> moves, @ForAll @IntRange(max = 5) int beginning) {
        WorkItem item = BEGINNINGS.get(beginning);
        Instant now = Given.NOW;
        boolean stood = false;
        for (Move move : moves) {
            now = now.plus(Duration.ofMinutes(move.minutes()));
            WorkItem rung = after(item, Given.TIME.ring(item, now));
            checkTime(item, rung);
            Decision<WorkItem> decision = taken(move, rung, now);
            item = after(rung, decision);
            OverlayChecks.check(move, rung, decision);
            if (decision instanceof Decision.Accepted) {
                checkTable(move.step(), rung, item);
            }
            checkRefusal(move.step(), rung, decision);
            Statistics.label("taken").collect(decision instanceof Decision.Accepted ? move.step() : "refused");
            checkClock(move.step(), rung, item, now);
            checkHands(move.step(), rung, item);
            check(item, now);
            InstructionChecks.check(move.step(), rung, item, now);
            stood |= item.paused() || rung.paused();
            checkWakeUp(item, stood, now);
        }
        checkTaken();
    }

    private static void checkTable(Step step, WorkItem from, WorkItem to) {
        assertThat(step.from()).as(step.name()).contains(from.status());
        assertThat(step.to()).as(step.name()).contains(to.status());
    }

    private static void checkTaken() {
        Statistics.label("taken")
                .coverage(coverage ->
                        TAKEN_OFTEN.forEach(step -> coverage.check(step).count(times -> times > 0)));
        Statistics.label("voided").coverage(coverage -> coverage.check(true).count(times -> times > 0));
    }

    /** Time does only what the table lets the house do. */
    private static void checkTime(WorkItem from, WorkItem to) {
        if (from.status() != to.status()) {
            Step step = to.status() == WorkStatus.SIGNED ? Step.SIGN_AUTOMATICALLY : Step.RESUME_AUTOMATICALLY;
            assertThat(step.to()).contains(to.status());
            assertThat(from.paused() ? Step.RESUME_AUTOMATICALLY.from() : step.from())
                    .contains(from.status());
        }
    }

    /** 先办后议: an objection waits until it is decided or the ticket moves; its decision changes nothing else, and is kept. */
    private static void checkObjection(Step step, WorkItem from, WorkItem to) {
        assertThat(to.finished())
                .isEqualTo(to.status().over()
                        && !to.objected()
                        && !to.progress().tally().unheeded());
        boolean movedOn = !from.assignment().lead().equals(to.assignment().lead());
        boolean voided = to.status() == WorkStatus.CANCELLED;
        if (from.objected() && !to.objected() && !movedOn && !voided) {
            assertThat(step).isIn(Step.APPROVE, Step.DECLINE);
            assertThat(to.status()).isEqualTo(from.status());
            assertThat(to.assignment()).isEqualTo(from.assignment());
            assertThat(to.returns().ruledOn(from.progress().objection().unit())).isTrue();
        }
        if (!from.objected() && to.objected()) {
            assertThat(step).isEqualTo(Step.OBJECT);
            assertThat(from.returns().ruledOn(from.assignment().lead())).isFalse();
        }
    }

    /** It moves by itself once, and otherwise only by a person's word. */
    private static void checkHands(Step step, WorkItem from, WorkItem to) {
        checkObjection(step, from, to);
        boolean moved = !from.assignment().lead().equals(to.assignment().lead());
        if (moved) {
            assertThat(step).isIn(Step.GRANT, Step.DESIGNATE, Step.REROUTE, Step.REDIRECT, Step.RECLASSIFY);
            assertThat(to.assignment().dispatchNo()).isEqualTo(from.assignment().dispatchNo() + 1);
            assertThat(to.returns().forwarded()).isEqualTo(from.returns().forwarded() + 1);
            assertThat(to.returns().move()).isNull();
        }
        if (moved && step == Step.RECLASSIFY) {
            assertThat(from.returns().moves()).isNull();
            assertThat(from.returns().pinned()).isFalse();
        }
    }

    /**
     * A deadline once given is moved by an approved extension, the end of a pause, another classification or an emergency whistle; only the
     * last two may bring it forward, and never so that it has passed at once.
     */
    private static void checkClock(Step step, WorkItem from, WorkItem to, Instant now) {
        Instant before = from.assignment().clocks().resolveBy();
        Instant after = to.assignment().clocks().resolveBy();
        boolean sameDispatch =
                from.assignment().dispatchNo().equals(to.assignment().dispatchNo());
        boolean revised = step == Step.RECLASSIFY || step == Step.WHISTLE;
        if (sameDispatch && revised && !before.equals(after)) {
            Pause pause = to.progress().pause();
            assertThat(after).isAfter(pause == null ? now : pause.since());
            assertThat(step == Step.WHISTLE && after.isAfter(before))
                    .as("later")
                    .isFalse();
        } else if (sameDispatch && !before.equals(after)) {
            assertThat(step).isIn(Step.APPROVE, Step.RESUME, Step.CALLER_ANSWERED, Step.RESOLVE);
            assertThat(after).isAfter(before);
        }
    }

    private static void check(WorkItem item, Instant now) {
        assertThat(Given.UNITS.known(item.assignment().lead())).as("an owner").isTrue();
        assertThat(item.returns().hops()).as("hops").isLessThan(Given.RULES.count(WorkRule.DESIGNATED_FROM));
        boolean last = item.returns().forwarded() + 1 >= Given.RULES.count(WorkRule.DESIGNATED_FROM);
        assertThat(item.returns().pinned() || !last)
                .as("the third dispatch is pinned")
                .isTrue();
        assertThat(item.promise()).as("the citizen's clock").isEqualTo(Given.at("2026-09-14T09:30"));
        assertThat(item.paused() || item.status() != WorkStatus.SUSPENDED)
                .as("a suspended clock stands")
                .isTrue();
        AssistChecks.check(item, now);
        Parts.check(item, now);
        checkNothingLeft(item, now);
    }

    /** Whatever was decided: what time had to do until now is done. */
    private static void checkNothingLeft(WorkItem item, Instant now) {
        if (item.status().open()) {
            assertThat(item.progress().alarms())
                    .as("no alarm lies before now")
                    .noneMatch(alarm -> now.isAfter(alarm.at()));
        }
    }

    /** Until the last rung of the ladder has rung there is always one; afterwards only for what is no part of the reply. */
    private static void checkWakeUp(WorkItem item, boolean stood, Instant now) {
        Instant lastRung = Given.ALARMS.ofReply(item.assignment().clocks(), Urgency.DANGER).stream()
                .map(Alarm::at)
                .max(Instant::compareTo)
                .orElseThrow();
        boolean working = WorkStatus.OPEN.contains(item.status());
        if (!working) {
            assertThat(item.dueAt()).as("nothing is awaited").isNull();
        } else if (item.paused() || !now.isAfter(lastRung)) {
            assertThat(item.dueAt()).as("a wake-up").isNotNull();
        } else if (!stood && now.isAfter(lastRung.plus(Duration.ofDays(1)))) {
            assertThat(item.progress().alarms())
                    .as("all of the reply has rung")
                    .noneMatch(alarm -> alarm.kind().ofReply());
        }
    }

    private static void checkRefusal(Step step, WorkItem item, Decision<WorkItem> decision) {
        if (decision instanceof Decision.Refused<WorkItem> refused) {
            List<String> allowed = new java.util.ArrayList<>(step.guards());
            allowed.addAll(List.of(
                    WorkRefusals.OTHER_UNITS_TICKET.reason(),
                    WorkRefusals.NO_RETURN_PENDING.reason(),
                    WorkRefusals.in(item).reason()));
            assertThat(refused.refusal().reason()).as(step.name()).isIn(allowed);
        }
    }

    @Property(tries = 500)
    void it_does_not_matter_when_timers_run(@ForAll("moves") List<Move> moves, @ForAll("moves") List<Move> looks) {
        WorkItem item = Assisted.dispatched();
        Instant now = Given.NOW;
        for (Move move : moves) {
            now = now.plus(Duration.ofMinutes(move.minutes()));
            item = after(item, take(move, after(item, Given.TIME.ring(item, now)), now));
        }
        WorkItem often = item;
        Instant later = now;
        for (Move look : looks) {
            later = later.plus(Duration.ofMinutes(look.minutes()));
            often = after(often, Given.TIME.ring(often, later));
        }

        assertThat(after(often, Given.TIME.ring(often, later))).isEqualTo(after(item, Given.TIME.ring(item, later)));
    }

    private static Decision<WorkItem> taken(Move move, WorkItem item, Instant now) {
        return Given.TIME.before(item, now, present -> take(move, present, now));
    }

    static Decision<WorkItem> take(Move move, WorkItem item, Instant now) {
        if (move.step() == Step.REWORK) {
            return Given.DISPATCHING.rework(
                    item, Given.verdictBad(item.assignment().round()), BasedOn.feedback(1), now);
        }
        if (move.step() == Step.CLOSE) {
            return Given.DISPATCHING.close(
                    item, Given.verdictClosed(item.assignment().round()), BasedOn.feedback(1));
        }
        if (move.step() == Step.RECLASSIFY) {
            long next = Objects.requireNonNull(item.seen().intake()) + 1;
            return Assisted.RECLASSIFYING.reclassify(item, CHANGES.get(move.minutes() % CHANGES.size()), next, now);
        }
        Actor lead = Given.clerk(item.assignment().lead());
        Actor right = switch (move.step().who()) {
            case REVIEWER, SUPERVISOR -> Given.SUPERVISOR;
            case SUMMONED -> Given.clerk(item.ledBy("zhifa") ? "chengguan" : "zhifa");
            case ASSIST ->
                Given.clerk(item.assignment().assists().stream().findFirst().orElse("songtao"));
            default -> lead;
        };
        return Taken.by(move.byOther() ? Given.clerk("xintai") : right, move.step(), item, now);
    }

    static WorkItem after(WorkItem before, Decision<WorkItem> decision) {
        return decision instanceof Decision.Accepted<WorkItem> accepted ? accepted.state() : before;
    }
}
