package io.yihu.allinone.demo.day;

import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Patience;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads the figures of the days of a play from analytics: of one day, or of two where midnight falls into it. */
final class Days {
    private final Requests requests;
    private final Clock clock;
    private final Patience patience;
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final Map<String, String> names = new HashMap<>();

    Days(Requests requests, Clock clock, Patience patience) {
        this.requests = requests;
        this.clock = clock;
        this.patience = patience;
    }

    /** The figures before anything is played, once two looks agree: what was on its way has been counted. */
    DayBook before() {
        Patience.Wait wait = patience.begin();
        DayBook last = read();
        wait.pause();
        DayBook book = read();
        while (!book.equals(last) && !wait.over()) {
            wait.pause();
            last = book;
            book = read();
        }
        return book;
    }

    /** The figures once this is added to those of before, or what they are when patience ends. */
    DayBook after(DayBook before, DayBook expected) {
        DayBook wanted = before.plus(expected);
        Patience.Wait wait = patience.begin();
        DayBook book = read();
        while (!book.equals(wanted) && !wait.over()) {
            wait.pause();
            book = read();
        }
        return book;
    }

    /** Such as {@code 2026-11-23}, or two of them. */
    String dates() {
        return String.join(" + ", dates.stream().map(LocalDate::toString).toList());
    }

    /** What a unit or community is called: Chinese, then English. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    private DayBook read() {
        dates.add(today());
        DayBook sum = DayBook.EMPTY;
        for (LocalDate date : dates) {
            JsonNode report = requests.day(date);
            report.path("units").forEach(this::learn);
            report.path("communities").forEach(this::learn);
            sum = sum.plus(DayBook.read(report));
        }
        return sum;
    }

    /** The day of reporting that it is now; it may begin at another hour than its date. */
    private LocalDate today() {
        Instant now = clock.instant();
        LocalDate date = LocalDate.ofInstant(now, Shanghai.ZONE);
        Instant from = Instant.parse(requests.day(date).path("from").asString());
        return now.isBefore(from) ? date.minusDays(1) : date;
    }

    private void learn(JsonNode line) {
        names.put(
                line.path("code").asString(),
                line.path("nameZh").asString() + " " + line.path("nameEn").asString());
    }
}
