package io.yihu.dispatch.domain.setup;

import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Table;
import java.util.Optional;

/** Whether a table speaks of units that are there. */
final class KnownUnits {
    private KnownUnits() {}

    static Optional<Finding> check(Placed<?> row, String field, String code, Table units) {
        return units.column("code").contains(code)
                ? Optional.empty()
                : Optional.of(row.error(field, "unknown-unit", "没有这个单位：" + code, "There is no such unit: " + code));
    }
}
