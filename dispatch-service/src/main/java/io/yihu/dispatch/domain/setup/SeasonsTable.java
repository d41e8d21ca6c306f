package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Season;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seasons. */
final class SeasonsTable {
    private SeasonsTable() {}

    static List<Placed<Season>> read(Table table, Findings findings) {
        Codes.once(table, findings);
        return RowReader.readAll(table, findings, SeasonsTable::season);
    }

    private static @Nullable Season season(RowReader row) {
        String code = row.code("code");
        String nameZh = row.text("nameZh");
        String nameEn = row.optional("nameEn");
        MonthDay from = day(row, "fromMonth", "fromDay");
        MonthDay to = day(row, "toMonth", "toDay");
        List<String> categories = row.list("categories");
        if (categories.isEmpty()) {
            row.text("categories");
        }
        categories.stream()
                .filter(category -> !Patterns.wellFormed(category))
                .forEach(category -> row.wrong(
                        "categories",
                        "not-a-pattern",
                        "应为分类编码、以 .* 结尾的编码开头，或 *：" + category,
                        "Expected a category's code, the beginning of codes with .* at its end, or *: " + category));
        return row.flawless() ? new Season(code, nameZh, nameEn == null ? nameZh : nameEn, from, to, categories) : null;
    }

    private static MonthDay day(RowReader row, String month, String day) {
        Month inMonth = Month.of(row.number(month, 1, 12));
        int number = row.number(day, 1, 31);
        if (number > inMonth.maxLength()) {
            row.wrong(
                    day,
                    "not-a-date",
                    inMonth.getValue() + " 月没有 " + number + " 日",
                    "Month " + inMonth.getValue() + " has no day " + number);
            return MonthDay.of(inMonth, 1);
        }
        return MonthDay.of(inMonth, number);
    }

    static List<String> cells(Season season) {
        return List.of(
                season.code(),
                season.nameZh(),
                season.nameEn(),
                Cells.of(season.from().getMonthValue()),
                Cells.of(season.from().getDayOfMonth()),
                Cells.of(season.to().getMonthValue()),
                Cells.of(season.to().getDayOfMonth()),
                Cells.list(season.categories()));
    }
}
