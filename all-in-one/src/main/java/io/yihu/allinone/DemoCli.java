package io.yihu.allinone;

import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.demo.day.DemoPlayer;
import io.yihu.allinone.demo.halfyear.HalfYearPlayer;
import java.time.Instant;

/** Plays the demonstration that was asked for, in a house that has just started. */
final class DemoCli {
    private DemoCli() {}

    /** Whether everything was as it should be; also where nothing was asked for. */
    static boolean play(AllInOne house, RunOptions options) {
        try {
            return switch (options.demo()) {
                case NONE -> true;
                case DAY -> day(house);
                case HALF_YEAR -> halfYear(house, options) && day(house);
            };
        } catch (HouseException e) {
            System.err.println("演示中断 / the demonstration broke off: " + e.getMessage());
            return false;
        }
    }

    private static boolean halfYear(AllInOne house, RunOptions options) {
        return new HalfYearPlayer(house.house(), options.settings().data().resolve("demo"))
                .play(Instant.now(), System.out)
                .right();
    }

    /** In real time, where a half year ends as well. */
    private static boolean day(AllInOne house) {
        return new DemoPlayer(house.house()).play(System.out).right();
    }
}
