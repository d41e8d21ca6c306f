package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.halfyear.Entry.Held;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A house in a few lines: it dispatches at once, to one unit, with windows of one and five days. */
final class Lived {
    private static final int LIMIT = 3;

    private Lived() {}

    /** The life of a ticket as far as the script takes it before the end. */
    static Life of(Planned planned, String unit, Instant end) {
        Life life = new Life(planned, List.of());
        Course.Due due = Course.next(life).orElse(null);
        while (due != null && !due.at().isAfter(end)) {
            List<Entry> entries = new ArrayList<>(life.entries());
            entries.add(step(life, due, unit));
            life = new Life(planned, entries);
            due = Course.next(life).orElse(null);
        }
        return life;
    }

    private static Entry step(Life life, Course.Due due, String unit) {
        Planned planned = life.planned();
        return switch (due.step()) {
            case REGISTER -> entry(life, due, planned.turns().unsettled() ? null : held(unit, 1, due.at()));
            case SETTLE -> entry(life, due, held(unit, 1, due.at()));
            case SIGN, RETURN -> entry(life, due, null);
            case RULE -> entry(life, due, planned.turns().granted() ? held(unit + "-2", 1, due.at()) : null);
            case REPLY ->
                entry(life, due, null).replied(!due.at().isAfter(life.held().resolveBy()));
            case CALL -> call(life, due);
        };
    }

    private static Entry call(Life life, Course.Due due) {
        int round = life.held().round();
        var answers = life.habit().answers(life.draw(), round);
        boolean closed = answers.good() || round == LIMIT;
        Held next = closed ? null : held(life.held().unit(), round + 1, due.at());
        return entry(life, due, next).called(answers, closed);
    }

    private static Entry entry(Life life, Course.Due due, Held held) {
        return Entry.of(
                life.planned(), due.step(), due.at(), "T-" + life.planned().number(), held);
    }

    private static Held held(String unit, int round, Instant at) {
        return new Held(unit, round, at, at.plus(Duration.ofDays(1)), at.plus(Duration.ofDays(5)));
    }
}
