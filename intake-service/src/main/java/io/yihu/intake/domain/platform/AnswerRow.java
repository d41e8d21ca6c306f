package io.yihu.intake.domain.platform;

import org.jspecify.annotations.Nullable;

/**
 * Where a platform reads what we answer.
 *
 * @param theirs path of their field, names parted by {@code /}
 * @param registered their code for a new ticket, of a {@link AnswerField#RESULT}
 * @param repeated their code for an order that was here before
 * @param refused their code for an order that changed nothing
 */
public record AnswerRow(
        String platform,
        AnswerField ours,
        String theirs,
        @Nullable String registered,
        @Nullable String repeated,
        @Nullable String refused) {

    /** Their code for how an order ended. */
    public @Nullable String code(Ending ending) {
        return switch (ending) {
            case REGISTERED -> registered;
            case REPEATED -> repeated;
            case REFUSED -> refused;
        };
    }
}
