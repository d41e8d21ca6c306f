package io.yihu.intake.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal may be about. What is missing nobody can tell.
 *
 * @param model version of what was learned; 0 where only the lexicon was asked
 */
public record Advice(
        @Nullable Proposal kind,
        @Nullable Proposal category,
        @Nullable Proposal urgency,
        List<Alarm> alarms,
        int model) {
    /** Whether life or property is in danger. */
    public boolean danger() {
        return alarms.stream().anyMatch(Alarm::danger);
    }

    /** Whether there is nothing to say. */
    public boolean empty() {
        return kind == null && category == null && urgency == null && alarms.isEmpty();
    }
}
