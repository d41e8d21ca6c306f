package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.halfyear.Planned.Draw;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.Satisfaction;
import java.util.Map;

/**
 * How a unit works, so that figures differ from unit to unit. Chance stands in the script; this says what comes of it.
 *
 * @param late share of what it signs late
 * @param overdue share of what it replies to late
 * @param discontent share of its first replies that leave the caller discontented
 */
record Habit(double late, double overdue, double discontent) {
    private static final Map<String, Habit> KNOWN = Map.of(
            "shizheng", new Habit(0.06, 0.12, 0.15),
            "chengguan", new Habit(0.10, 0.14, 0.12),
            "zhifa", new Habit(0.05, 0.08, 0.19),
            "pingan", new Habit(0.07, 0.10, 0.16),
            "jingfa", new Habit(0.14, 0.20, 0.10),
            "shebao", new Habit(0.04, 0.06, 0.08),
            "zhengwu", new Habit(0.02, 0.02, 0.04),
            "dangzheng", new Habit(0.03, 0.05, 0.06));
    private static final Habit OTHERS = new Habit(0.08, 0.10, 0.12);
    private static final double NOT_CONTACTED = 0.93;
    private static final double GLAD = 0.7;

    static Habit of(String unit) {
        return KNOWN.getOrDefault(unit, OTHERS);
    }

    /** When it signs, in windows of signing since the dispatch: more than 1 is late. */
    double signAt(Draw draw) {
        return moment(draw.sign(), late);
    }

    /** When it replies, in windows of replying since the dispatch: more than 1 is overdue. */
    double replyAt(Draw draw) {
        return moment(draw.reply(), overdue);
    }

    /** What the caller says in a round; who has waited longer is content with more. */
    CallbackAnswers answers(Draw draw, int round) {
        boolean contacted = draw.call() < NOT_CONTACTED;
        if (draw.mood() > 1 - discontent / round) {
            return new CallbackAnswers(contacted, false, Satisfaction.DISSATISFIED);
        }
        return new CallbackAnswers(
                contacted, true, draw.mood() < GLAD ? Satisfaction.SATISFIED : Satisfaction.BASICALLY_SATISFIED);
    }

    private static double moment(double chance, double late) {
        double punctual = 1 - late;
        return chance < punctual ? 0.08 + 0.8 * chance / punctual : 1.05 + 0.6 * (chance - punctual) / late;
    }
}
