package io.yihu.intake.domain.setup;

import io.yihu.intake.domain.platform.CodeRow;
import io.yihu.intake.domain.platform.OrderField;
import io.yihu.kit.table.RowReader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the codes of platforms mean. */
final class PlatformCodesTable {
    private PlatformCodesTable() {}

    static @Nullable CodeRow code(RowReader row, Set<String> platforms, OurCodes codes) {
        String platform = PlatformTables.platform(row, platforms);
        OrderField field = row.oneOf("field", OrderField.class);
        String theirs = row.text("theirs");
        String ours = row.optional("ours");
        if (row.flawless() && !OurCodes.isCoded(field)) {
            row.wrong("field", "not-coded", field + " 没有代码", field + " holds no codes");
        }
        codes.check(row, "ours", field, ours);
        return row.flawless() ? new CodeRow(platform, field, theirs, ours) : null;
    }

    static List<String> cells(CodeRow code) {
        return List.of(code.platform(), code.field().name(), code.theirs(), PlatformTables.cell(code.ours()));
    }
}
