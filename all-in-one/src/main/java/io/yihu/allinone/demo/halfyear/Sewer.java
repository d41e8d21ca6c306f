package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.halfyear.Planned.Draw;
import io.yihu.allinone.demo.halfyear.Planned.Turns;
import io.yihu.events.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The sewer of 松涛里: cleared every time, back ever sooner, until the project (厂网一体化) lays it elsewhere. After that it
 * does not come back.
 */
final class Sewer {
    /** Days from one call to the next. */
    static final List<Integer> GAPS = List.of(41, 29, 20, 13, 8, 5);

    /** From the first call to the last, and how long it is quiet before the end of the half year. */
    static final int SPAN = GAPS.stream().mapToInt(Integer::intValue).sum();

    private static final int QUIET = 36;
    private static final LocalTime CALL = LocalTime.of(9, 10);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int CALLER = 1;
    private static final Draw PROMPT = new Draw(0.2, 0.02, 0.6, 0.02);

    private Sewer() {}

    /** Its calls, oldest first, numbered later. */
    static List<Planned> calls(LocalDate today) {
        List<Planned> calls = new ArrayList<>();
        LocalDate day = today.minusDays((long) QUIET + SPAN);
        for (int i = 0; i <= GAPS.size(); i++) {
            calls.add(call(day.atTime(CALL).atZone(ZONE).toInstant(), i));
            day = i < GAPS.size() ? day.plusDays(GAPS.get(i)) : day;
        }
        return calls;
    }

    private static Planned call(Instant at, int before) {
        boolean last = before == GAPS.size();
        String reply = last ? "已纳入厂网一体化改造，污水主管改线完工并验收，不再经过小区老管道。" : "已组织疏通清掏，管道恢复畅通。";
        return new Planned(
                0,
                at,
                Themes.SEWER,
                Spot.SONGTAOLI,
                before % 2 == 0 ? Channel.HOTLINE : Channel.DEPUTY,
                CALLER,
                before > 0,
                new Turns(false, false, false, false, reply),
                Collections.nCopies(Planned.ROUNDS, PROMPT));
    }
}
