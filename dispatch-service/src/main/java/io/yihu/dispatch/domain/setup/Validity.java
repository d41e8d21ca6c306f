package io.yihu.dispatch.domain.setup;

import io.yihu.kit.table.Dates;
import io.yihu.kit.table.RowReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when a row counts, both days included. */
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    static Validity read(RowReader row) {
        LocalDate from = Dates.optional(row, "validFrom");
        LocalDate to = Dates.optional(row, "validTo");
        if (from != null && to != null && to.isBefore(from)) {
            row.wrong("validTo", "ends-before-it-begins", "停用日期早于启用日期", "It ends before it begins");
        }
        return new Validity(from, to);
    }
}
