package io.yihu.intake.domain.setup;

import io.yihu.intake.domain.platform.AnswerField;
import io.yihu.intake.domain.platform.AnswerRow;
import io.yihu.kit.table.RowReader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a platform reads what we answer. */
final class PlatformAnswersTable {
    private static final List<String> ENDINGS = List.of("registered", "repeated", "refused");

    private PlatformAnswersTable() {}

    static @Nullable AnswerRow answer(RowReader row, Set<String> platforms) {
        String platform = PlatformTables.platform(row, platforms);
        AnswerField ours = row.oneOf("ours", AnswerField.class);
        String theirs = row.text("theirs");
        if (!theirs.isEmpty()) {
            PlatformsTable.path(row, "theirs", theirs);
        }
        ENDINGS.forEach(column -> checkCode(row, column, ours));
        return row.flawless()
                ? new AnswerRow(
                        platform,
                        ours,
                        theirs,
                        row.optional("registered"),
                        row.optional("repeated"),
                        row.optional("refused"))
                : null;
    }

    private static void checkCode(RowReader row, String column, AnswerField ours) {
        boolean there = row.optional(column) != null;
        if (ours == AnswerField.RESULT && !there) {
            row.wrong(column, "missing", "请填写", "This cell is required");
        } else if (ours != AnswerField.RESULT && there) {
            row.wrong(column, "no-code", "只有 RESULT 填写代码", "Only RESULT has codes");
        }
    }

    static List<String> cells(AnswerRow answer) {
        return List.of(
                answer.platform(),
                answer.ours().name(),
                answer.theirs(),
                PlatformTables.cell(answer.registered()),
                PlatformTables.cell(answer.repeated()),
                PlatformTables.cell(answer.refused()));
    }
}
