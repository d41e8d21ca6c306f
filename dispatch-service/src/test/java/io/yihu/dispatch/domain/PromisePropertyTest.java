package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.LifePropertyTest.Move;
import io.yihu.events.DeadlineReached;
import io.yihu.kit.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a ticket: the promise to the caller rings once, at its moment, when the caller is left without an answer. */
class PromisePropertyTest {
    private static final Instant PROMISE = Given.at("2026-09-14T09:30");

    @Provide
    Arbitrary<List<Move>> moves() {
        return new LifePropertyTest().moves();
    }

    @Property(tries = 1000)
    void it_rings_once_for_every_ticket_that_is_open_after_it_and_for_no_other(@ForAll("moves") List<Move> moves) {
        WorkItem item = Given.handled();
        Instant now = Given.NOW;
        int told = 0;
        for (Move move : moves) {
            now = now.plus(Duration.ofMinutes(move.minutes()));
            boolean open = item.status().open();
            Decision<WorkItem> rung = Given.TIME.ring(item, now);
            WorkItem present = LifePropertyTest.after(item, rung);
            Instant moment = now;
            Decision<WorkItem> taken =
                    Given.TIME.before(present, moment, each -> LifePropertyTest.take(move, each, moment));
            item = LifePropertyTest.after(present, taken);
            int more = told(rung) + told(taken);
            told += more;
            assertThat(more)
                    .as("only of an open ticket")
                    .isLessThanOrEqualTo(open || item.status().open() ? 1 : 0);
            assertThat(told).as("once").isLessThanOrEqualTo(1);
            if (item.status().open()) {
                assertThat(told).isEqualTo(now.isAfter(PROMISE) ? 1 : 0);
            }
        }
    }

    private static int told(Decision<WorkItem> decision) {
        List<DeadlineReached> promises = PromiseTest.promises(decision).stream()
                .map(DeadlineReached.class::cast)
                .toList();
        assertThat(promises).allMatch(event -> event.reachedAt().equals(PROMISE));
        return promises.size();
    }
}
