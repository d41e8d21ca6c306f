package io.yihu.allinone.demo.halfyear;

import io.yihu.events.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of the script.
 *
 * @param number 1, 2, 3 … by time
 * @param caller number of a synthetic caller, who may call more than once; 0 is anonymous
 * @param again whether it says that it comes back
 * @param draws chance, round by round: how it turns out depends on the unit that will have it
 * @param turns what happens to it beside the ordinary way
 */
record Planned(
        int number,
        Instant registeredAt,
        Theme theme,
        Spot spot,
        Channel channel,
        int caller,
        boolean again,
        Turns turns,
        List<Draw> draws) {

    /** No more rounds than the house allows. */
    static final int ROUNDS = 3;

    /**
     * Chance in one round, each from 0 to 1.
     *
     * @param sign how soon it is signed
     * @param reply how soon it is replied to
     * @param mood how content the caller will be
     * @param call how soon the caller is called back
     */
    record Draw(double sign, double reply, double mood, double call) {}

    /**
     * What else happens.
     *
     * @param unsettled whether matter and place are settled by an agent only later
     * @param returned whether the first unit asks to return it
     * @param granted whether the reviewer agrees
     * @param unreachable whether the caller is never reached
     * @param reply what the unit says in the end, where it is not the usual
     */
    record Turns(
            boolean unsettled,
            boolean returned,
            boolean granted,
            boolean unreachable,
            @Nullable String reply) {
        static final Turns NONE = new Turns(false, false, false, false, null);
    }

    /** Its number at its source: the same script, the same numbers. */
    String externalNumber() {
        return "half-year-%04d".formatted(number);
    }

    String zh() {
        return spot.zh() + (again ? "再次反映：" : "") + theme.zh();
    }

    String en() {
        return theme.en() + " at " + spot.en() + (again ? ", again" : "");
    }
}
