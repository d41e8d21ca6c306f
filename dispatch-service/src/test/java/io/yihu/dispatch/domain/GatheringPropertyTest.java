package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.Gathering.Came;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Events are read in any order; three in seven days raise attention, five raise it more. */
class GatheringPropertyTest {
    @Property(tries = 400)
    void in_whatever_order_tickets_are_read_each_ends_as_if_they_had_been_read_as_they_came(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 400) Integer> hours, @ForAll Random random) {
        List<Came> inOrder = tickets(hours);
        inOrder.sort(Comparator.comparing(Came::at).thenComparing(Came::ticketId));
        List<Came> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, random);

        assertThat(after(shuffled)).isEqualTo(after(inOrder));
    }

    @Example
    void the_third_ticket_raises_all_three_though_the_second_is_read_last() {
        assertThat(after(tickets(List.of(0, 2, 1))))
                .isEqualTo(Map.of(
                        "t0", SupervisionLevel.REMIND, "t1", SupervisionLevel.REMIND, "t2", SupervisionLevel.REMIND));
    }

    @Example
    void a_ticket_read_long_afterwards_raises_those_of_its_days_and_no_others() {
        assertThat(after(tickets(List.of(0, 48, 400, 24))))
                .containsOnlyKeys("t0", "t1", "t3")
                .containsValue(SupervisionLevel.REMIND);
    }

    @Example
    void a_repeat_raises_nothing_further() {
        List<Came> three = tickets(List.of(0, 1, 2));
        Map<String, SupervisionLevel> once = after(three);

        for (Came again : three) {
            assertThat(new Gathering(Given.RULES, SupervisionCause.CONCENTRATED, three).raisedBy(again))
                    .allSatisfy((ticket, level) -> assertThat(level).isEqualTo(once.get(ticket)));
        }
    }

    private static List<Came> tickets(List<Integer> hours) {
        List<Came> tickets = new ArrayList<>();
        hours.forEach(hour -> tickets.add(new Came("t" + tickets.size(), Given.NOW.plus(Duration.ofHours(hour)))));
        return tickets;
    }

    private static Map<String, SupervisionLevel> after(List<Came> read) {
        Map<String, SupervisionLevel> levels = new TreeMap<>();
        for (int known = 1; known <= read.size(); known++) {
            new Gathering(Given.RULES, SupervisionCause.CONCENTRATED, read.subList(0, known))
                    .raisedBy(read.get(known - 1))
                    .forEach((ticket, level) ->
                            levels.merge(ticket, level, (one, other) -> one.compareTo(other) < 0 ? other : one));
        }
        return levels;
    }
}
