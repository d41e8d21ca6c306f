package io.yihu.allinone.demo.day;

import io.yihu.allinone.demo.DayBook;
import java.util.List;

/**
 * What came of a demo.
 *
 * @param run number of this run on this data, from 1
 * @param tickets how many were played
 * @param founding how many of them are the complaints of the founding document
 * @param foundingClosed how many of those are closed
 * @param expected what this run must add to the day's figures, from its own book
 * @param added what analytics counted more than before
 */
public record DemoReport(int run, int tickets, int founding, int foundingClosed, DayBook expected, DayBook added) {

    /** All founding complaints closed and all figures as played. */
    public boolean right() {
        return foundingClosed == founding && expected.equals(added);
    }

    /** Every figure that is not what was played, one line each. */
    public List<String> differences() {
        return expected.differences(added);
    }
}
