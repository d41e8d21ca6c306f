package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Units end, merge and come back while people do random things: no open ticket is left without an owner. */
class SucceedingPropertyTest {
    private static final List<String> MORTAL = List.of("shizheng", "zhifa", "chengguan", "songtao", "xintai");

    /**
     * A unit's row is written anew, so many minutes after the last, and somebody does something.
     *
     * @param lastDay in so many days from then; none where the unit is in office without an end
     * @param successor none where it leaves its work to nobody
     */
    record Change(
            String unit,
            @Nullable Integer lastDay,
            @Nullable String successor,
            LifePropertyTest.Move move) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<LifePropertyTest.Move> moves = Combinators.combine(
                        Arbitraries.of(Step.values())
                                .filter(step -> Taken.possible(step) || step == Step.REWORK || step == Step.RECLASSIFY),
                        Arbitraries.integers().between(0, 2_000))
                .as((step, minutes) -> new LifePropertyTest.Move(step, minutes, false));
        return Combinators.combine(
                        Arbitraries.of(MORTAL),
                        Arbitraries.integers().between(-3, 3).injectNull(0.3),
                        Arbitraries.of(MORTAL).injectNull(0.4),
                        moves)
                .as(Change::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void every_open_ticket_has_a_lead_in_office_or_an_offered_move_to_one(@ForAll("changes") List<Change> changes) {
        WorkItem item = Given.dispatched();
        Units units = Given.UNITS;
        Instant now = Given.NOW;
        for (Change change : changes) {
            now = now.plus(Duration.ofMinutes(change.move().minutes()));
            units = changed(units, change, WorkItemDecider.day(now));
            Moment moment = new Moment(units, now);
            item = moment.swept(item);
            moment.check(item);
            item = moment.taken(change.move(), item);
            item = moment.swept(item);
            moment.check(item);
        }
    }

    private static Units changed(Units units, Change change, LocalDate today) {
        LocalDate lastDay = change.lastDay() == null ? null : today.plusDays(change.lastDay());
        String successor = lastDay == null || change.unit().equals(change.successor()) ? null : change.successor();
        return Ended.units(units, change.unit(), lastDay, successor);
    }

    /** The rules of one day. */
    private record Moment(Units units, Instant now) {
        WorkItem swept(WorkItem item) {
            Decision<WorkItem> offer = Given.TIME.before(
                    item, now, present -> Ended.succeeding(units).offer(present, now));
            return LifePropertyTest.after(item, offer);
        }

        WorkItem taken(LifePropertyTest.Move move, WorkItem item) {
            if (move.step() == Step.REROUTE || move.step() == Step.KEEP) {
                Moving moving = new Moving(units, Given.RULES, Given.DEADLINES, Given.ALARMS);
                Decision<WorkItem> decided = move.step() == Step.REROUTE
                        ? moving.reroute(item, Given.REVIEWER, now)
                        : moving.keep(item, Given.REVIEWER, now);
                Statistics.collect(decided instanceof Decision.Accepted ? move.step() : "not to be moved");
                return LifePropertyTest.after(item, decided);
            }
            return LifePropertyTest.after(item, LifePropertyTest.take(move, item, now));
        }

        void check(WorkItem item) {
            LocalDate day = WorkItemDecider.day(now);
            if (!WorkStatus.OPEN.contains(item.status())
                    || units.open(item.assignment().lead(), day)) {
                return;
            }
            PendingMove move = item.returns().move();
            assertThat(move)
                    .as("an offer, as %s has ended", item.assignment().lead())
                    .isNotNull();
            assertThat(units.open(move.toUnit(), day)).as(move.toUnit()).isTrue();
            Statistics.collect("offered");
        }
    }
}
