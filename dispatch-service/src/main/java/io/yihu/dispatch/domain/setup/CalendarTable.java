package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CalendarDay;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Dates;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The State Council's notices: each day once, in its year or in the last days of the year before. */
final class CalendarTable {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int NOTICE_REACHES_BACK_TO = 25;

    private CalendarTable() {}

    static List<Placed<CalendarDay>> read(Table table, Findings findings) {
        Codes.once(table, findings);
        List<Placed<CalendarDay>> days = RowReader.readAll(table, findings, CalendarTable::day);
        days.stream()
                .filter(day -> day.value().kind() == CalendarDay.Kind.WORK
                        && day.value().date().getDayOfWeek().getValue() < 6)
                .forEach(day -> findings.warning(
                        day.row(), "kind", "already-a-working-day", "这一天本来就是工作日", "This is a working day anyway"));
        return days;
    }

    /** Years that deadlines given on this day may reach into without a notice. From November on the next year's is out. */
    static void flagMissingYears(Table table, List<CalendarDay> days, LocalDate today, Findings findings) {
        Set<Integer> years = days.stream().map(CalendarDay::year).collect(Collectors.toSet());
        int last = today.getMonth().compareTo(Month.NOVEMBER) < 0 ? today.getYear() : today.getYear() + 1;
        IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !years.contains(year))
                .forEach(year -> findings.warning(
                        table.layout().file(),
                        "missing-year",
                        "没有 " + year + " 年的放假安排，期限只按周末计算",
                        "There is no notice for " + year + ": deadlines count weekends only"));
    }

    private static @Nullable CalendarDay day(RowReader row) {
        int year = row.number("year", FIRST_YEAR, LAST_YEAR);
        LocalDate date = Dates.date(row, "date");
        CalendarDay.Kind kind = row.oneOf("kind", CalendarDay.Kind.class);
        String remark = row.optional("remark");
        if (row.flawless() && !belongs(date, year)) {
            row.wrong(
                    "date",
                    "other-year",
                    date + " 不属于 " + year + " 年的放假安排",
                    date + " does not belong to the notice of " + year);
        }
        return row.flawless() ? new CalendarDay(year, date, kind, remark) : null;
    }

    private static boolean belongs(LocalDate date, int year) {
        boolean lateInTheYearBefore = date.getYear() == year - 1
                && date.getMonth() == Month.DECEMBER
                && date.getDayOfMonth() >= NOTICE_REACHES_BACK_TO;
        return date.getYear() == year || lateInTheYearBefore;
    }

    static List<String> cells(CalendarDay day) {
        return List.of(Cells.of(day.year()), Cells.of(day.date()), day.kind().name(), Cells.of(day.remark()));
    }
}
