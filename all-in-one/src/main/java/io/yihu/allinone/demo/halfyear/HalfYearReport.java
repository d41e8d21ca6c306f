package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.DayBook;
import java.util.List;

/**
 * What came of the half year.
 *
 * @param tickets registered in all runs
 * @param steps taken in all runs
 * @param days compared
 * @param played the sums of what was played
 * @param differences every figure of every day that is not what was played, one line each
 */
public record HalfYearReport(int tickets, int steps, int days, DayBook played, List<String> differences) {

    /** Copies the list. */
    public HalfYearReport {
        differences = List.copyOf(differences);
    }

    /** All figures as played. */
    public boolean right() {
        return differences.isEmpty();
    }
}
