package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.halfyear.Entry.Held;
import io.yihu.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What happens next to a ticket, and when. Pure: the same life so far, the same next step. */
final class Course {
    private static final Set<Urgency> AROUND_THE_CLOCK = EnumSet.of(Urgency.DANGER, Urgency.UTILITY, Urgency.FAST_LANE);
    private static final Duration A_MOMENT = Duration.ofMinutes(2);
    private static final int CALL_BACK_WITHIN_HOURS = 40;

    private Course() {}

    /** A step at a whole minute, after everything before it. */
    record Due(Step step, Instant at) {}

    /** The next step, or empty where the ticket's life is over as far as the demo is concerned. */
    static Optional<Due> next(Life life) {
        Entry last = life.last();
        if (last == null) {
            return Optional.of(new Due(Step.REGISTER, life.planned().registeredAt()));
        }
        return switch (last.step()) {
            case REGISTER -> life.planned().turns().unsettled() ? due(Step.SETTLE, life, settle(life)) : sign(life);
            case SETTLE -> sign(life);
            case SIGN ->
                life.planned().turns().returned() && !life.did(Step.RETURN) && signedInTime(life, last)
                        ? due(Step.RETURN, life, OfficeHours.from(life.since().plus(Duration.ofMinutes(50))))
                        : due(Step.REPLY, life, reply(life));
            case RETURN -> due(Step.RULE, life, OfficeHours.from(life.since().plus(Duration.ofHours(3))));
            case RULE -> last.held() == null ? due(Step.REPLY, life, reply(life)) : sign(life);
            case REPLY -> life.planned().turns().unreachable() ? Optional.empty() : due(Step.CALL, life, call(life));
            case CALL -> Boolean.TRUE.equals(last.closed()) ? Optional.empty() : sign(life);
        };
    }

    /** Who was late to sign has hardly a return window left, and gets to work. */
    private static boolean signedInTime(Life life, Entry signing) {
        return !signing.at().isAfter(life.held().signBy());
    }

    private static Optional<Due> sign(Life life) {
        Held held = life.held();
        return due(Step.SIGN, life, moment(life, held.signBy(), life.habit().signAt(life.draw())));
    }

    private static Instant reply(Life life) {
        return moment(life, life.held().resolveBy(), life.habit().replyAt(life.draw()));
    }

    private static Instant settle(Life life) {
        return OfficeHours.from(life.since()
                .plus(Duration.ofMinutes(
                        20 + (long) (300 * life.planned().draws().get(0).call()))));
    }

    private static Instant call(Life life) {
        long minutes = 60 + (long) (60 * CALL_BACK_WITHIN_HOURS * life.draw().call());
        return OfficeHours.from(life.since().plus(Duration.ofMinutes(minutes)));
    }

    /** At the desk, unless that would make late what is meant to be in time. */
    private static Instant moment(Life life, Instant deadline, double windows) {
        Held held = life.held();
        long millis = Duration.between(held.since(), deadline).toMillis();
        Instant meant = held.since().plusMillis((long) (millis * windows));
        boolean atOnce = held.round() == 1
                && AROUND_THE_CLOCK.contains(life.planned().theme().urgency());
        Instant atDesk = atOnce ? meant : OfficeHours.from(meant);
        return windows <= 1 && atDesk.isAfter(deadline) ? meant : atDesk;
    }

    private static Optional<Due> due(Step step, Life life, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        Instant earliest = life.since().plus(A_MOMENT);
        return Optional.of(new Due(step, minute.isBefore(earliest) ? earliest : minute));
    }
}
