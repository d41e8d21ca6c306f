package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.People;
import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Patience;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares every day's figures, in total, per unit and per community, with what was played. */
final class FiguresCheck {
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20), Duration.ofMillis(200));

    private final House house;
    private final People people;

    FiguresCheck(House house, People people) {
        this.house = house;
        this.people = people;
    }

    /** The figures that all lives together must have made. */
    static SortedMap<LocalDate, DayBook> expected(Collection<Life> lives) {
        SortedMap<LocalDate, DayBook> days = new TreeMap<>();
        lives.forEach(life -> LifeBook.of(life).forEach((day, book) -> days.merge(day, book, DayBook::plus)));
        return days;
    }

    /** What differs, day by day, once nothing is on its way any more. */
    List<String> differences(LocalDate first, LocalDate last, Map<LocalDate, DayBook> expected) {
        List<String> found = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (String difference : ofDay(day, expected.getOrDefault(day, DayBook.EMPTY))) {
                found.add(day + " " + difference);
            }
        }
        return found;
    }

    private List<String> ofDay(LocalDate day, DayBook expected) {
        Patience.Wait wait = PATIENCE.begin();
        List<String> differences = expected.differences(read(day));
        while (!differences.isEmpty() && !wait.over()) {
            wait.pause();
            differences = expected.differences(read(day));
        }
        return differences;
    }

    private DayBook read(LocalDate day) {
        return DayBook.read(people.supervisor()
                .get(house.analytics().resolve("/api/reports/days/" + day))
                .done());
    }
}
