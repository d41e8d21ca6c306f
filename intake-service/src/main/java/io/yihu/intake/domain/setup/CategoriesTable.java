package io.yihu.intake.domain.setup;

import io.yihu.events.CategoryReference;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The categories: three levels, each under one of the level above it. */
final class CategoriesTable {
    private static final int LEVELS = 3;

    private CategoriesTable() {}

    static List<Placed<CategoryReference>> read(Table table, Findings findings) {
        Codes.once(table, findings);
        List<Placed<CategoryReference>> categories = RowReader.readAll(table, findings, CategoriesTable::category);
        Map<String, Row> rows = table.rows().stream()
                .filter(row -> row.cells().containsKey("code"))
                .collect(Collectors.toMap(row -> row.key(List.of("code")), Function.identity(), (a, b) -> a));
        categories.forEach(category -> checkParent(category, rows, findings));
        return categories;
    }

    private static @Nullable CategoryReference category(RowReader row) {
        String code = row.code("code");
        String nameZh = row.text("nameZh");
        String nameEn = row.optional("nameEn");
        int level = row.number("level", 1, LEVELS);
        String parent = row.optionalCode("parent");
        return row.flawless()
                ? new CategoryReference(code, nameZh, nameEn == null ? nameZh : nameEn, level, parent)
                : null;
    }

    private static void checkParent(Placed<CategoryReference> category, Map<String, Row> rows, Findings findings) {
        int level = category.value().level();
        String parent = category.value().parent();
        if (level == 1) {
            if (parent != null) {
                findings.add(category.error("parent", "top-with-parent", "一级分类没有上级分类", "Level 1 has no parent"));
            }
            return;
        }
        Row there = parent == null ? null : rows.get(parent);
        if (there == null) {
            findings.add(category.error(
                    "parent",
                    parent == null ? "hole" : "unknown-category",
                    parent == null ? "须填写上级分类" : "没有这个上级分类：" + parent,
                    parent == null ? "The category above it is required" : "There is no such category: " + parent));
        } else if (!String.valueOf(level - 1).equals(there.cells().get("level"))) {
            findings.add(category.error(
                    "parent",
                    "hole",
                    "上级分类应为第 " + (level - 1) + " 级：" + parent,
                    "Its parent must be of level " + (level - 1) + ": " + parent));
        }
    }

    static List<String> cells(CategoryReference category) {
        String parent = category.parent();
        return List.of(
                category.code(),
                category.nameZh(),
                category.nameEn(),
                category.level().toString(),
                parent == null ? "" : parent);
    }
}
