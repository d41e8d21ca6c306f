package io.yihu.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StoryFoldTest {
    private final StoryFold fold = new StoryFold();

    @Property(tries = 100)
    void order_and_repetition_of_facts_give_the_same_view(
            @ForAll @IntRange(max = 2) int returns, @ForAll @IntRange(max = 2) int reworks, @ForAll long seed) {
        String ticketId = "261123-4821-0937";
        List<Fact> life = Lives.withReturnsAndReworks(ticketId, returns, reworks);
        List<Fact> shuffled = new ArrayList<>(life);
        shuffled.addAll(life.subList(0, life.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold.view(ticketId, shuffled))
                .isEqualTo(fold.view(ticketId, life))
                .containsEntry("status", "CLOSED")
                .containsEntry("round", reworks + 1);
    }
}
