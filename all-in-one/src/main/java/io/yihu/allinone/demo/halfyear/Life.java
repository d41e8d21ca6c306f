package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.halfyear.Entry.Held;
import io.yihu.allinone.demo.halfyear.Planned.Draw;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ticket so far: its place in the script and the steps that were taken, oldest first. */
record Life(Planned planned, List<Entry> entries) {

    Life {
        entries = List.copyOf(entries);
    }

    @Nullable
    Entry last() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    String ticketId() {
        return entries.get(0).ticketId();
    }

    boolean did(Step step) {
        return entries.stream().anyMatch(e -> e.step() == step);
    }

    /** The present dispatch. */
    Held held() {
        return Objects.requireNonNull(
                entries.stream().map(Entry::held).filter(Objects::nonNull).reduce(null, (a, b) -> b),
                "dispatched by now");
    }

    /** Chance in the present round. */
    Draw draw() {
        int round = Math.min(held().round(), planned.draws().size());
        return planned.draws().get(round - 1);
    }

    Habit habit() {
        return Habit.of(held().unit());
    }

    /** Whether it has gone beyond the matter and place being open. */
    boolean settled() {
        return !entries.isEmpty() && (!planned.turns().unsettled() || did(Step.SETTLE));
    }

    /** The key under which its next step is done once, however often it is asked for. */
    String key() {
        return planned.externalNumber() + "-" + entries.size();
    }

    Instant since() {
        return entries.get(entries.size() - 1).at();
    }
}
