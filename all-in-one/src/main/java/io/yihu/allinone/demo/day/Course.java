package io.yihu.allinone.demo.day;

import static io.yihu.allinone.demo.day.Step.ANSWER;
import static io.yihu.allinone.demo.day.Step.ARRIVE;
import static io.yihu.allinone.demo.day.Step.CLOSE;
import static io.yihu.allinone.demo.day.Step.GRANT;
import static io.yihu.allinone.demo.day.Step.REGISTER;
import static io.yihu.allinone.demo.day.Step.REPLY;
import static io.yihu.allinone.demo.day.Step.RETURN;
import static io.yihu.allinone.demo.day.Step.SETTLE;
import static io.yihu.allinone.demo.day.Step.SIGN;

import java.util.List;

/** The ways a ticket goes, and how many of a day's synthetic tickets go each. Some stop before the end. */
enum Course {
    STRAIGHT(20, REGISTER, ARRIVE, SIGN, REPLY, ANSWER, CLOSE),
    SETTLED_LATER(4, REGISTER, SETTLE, ARRIVE, SIGN, REPLY, ANSWER, CLOSE),
    REWORKED(4, REGISTER, ARRIVE, SIGN, REPLY, ANSWER, ARRIVE, SIGN, REPLY, ANSWER, CLOSE),
    RETURNED(3, REGISTER, ARRIVE, SIGN, RETURN, GRANT, SIGN, REPLY, ANSWER, CLOSE),
    LEFT_UNSETTLED(1, REGISTER),
    LEFT_UNSIGNED(2, REGISTER, ARRIVE),
    LEFT_SIGNED(2, REGISTER, ARRIVE, SIGN),
    LEFT_IN_REVIEW(1, REGISTER, ARRIVE, SIGN, RETURN),
    LEFT_TO_CALL(2, REGISTER, ARRIVE, SIGN, REPLY),
    LEFT_IN_REWORK(1, REGISTER, ARRIVE, SIGN, REPLY, ANSWER, ARRIVE);

    private final int times;
    private final List<Step> steps;

    Course(int times, Step... steps) {
        this.times = times;
        this.steps = List.of(steps);
    }

    /** How many tickets of a day go this way, beside the founding complaints. */
    int times() {
        return times;
    }

    List<Step> steps() {
        return steps;
    }

    /** Whether matter and place are not known when the ticket is registered. */
    boolean unsettledAtFirst() {
        return steps.contains(SETTLE) || !steps.contains(ARRIVE);
    }

    /** How many bad call-backs it has, each of which begins another round. */
    int badAnswers() {
        return Math.max(0, (int) steps.stream().filter(ARRIVE::equals).count() - 1);
    }
}
