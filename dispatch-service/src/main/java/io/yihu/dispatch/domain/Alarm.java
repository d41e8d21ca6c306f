package io.yihu.dispatch.domain;

import io.yihu.events.CountedClock;
import io.yihu.events.SupervisionLevel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that time itself does to a ticket once this moment has passed. Kept in the document, so that it cannot be
 * lost; a whole second, so that stored texts sort like times.
 *
 * @param level of a rung of the ladder
 * @param unit whose it is, where it is not the lead's
 * @param missingYears whose notices were missing when its moment was counted in working time: it is provisional; missing of what is
 *     final, of elapsed time, and of the clocks of a dispatch, which note them themselves ({@link Clocks})
 */
public record Alarm(
        Kind kind,
        Instant at,
        @Nullable SupervisionLevel level,
        @Nullable String unit,
        @Nullable List<Integer> missingYears)
        implements Comparable<Alarm> {
    /** What rings; those of one moment in this order. */
    public enum Kind {
        SIGN_NEAR,
        SIGN_PASSED,
        CONTACT_PASSED,
        RESOLVE_NEAR,
        RESOLVE_PASSED,
        PROMISE_PASSED,
        SUPERVISE,
        REPORT_NEAR,
        REPORT_PASSED,
        ORDER_NEAR,
        ORDER_PASSED,
        ASSIST_PASSED,
        INSTRUCTION_PASSED,
        PAUSE_OVER;

        /** What says before that it is near (临期); nothing where nothing does, and of what says so itself. */
        @Nullable
        Kind near() {
            return switch (this) {
                case SIGN_PASSED -> SIGN_NEAR;
                case RESOLVE_PASSED -> RESOLVE_NEAR;
                case REPORT_PASSED -> REPORT_NEAR;
                case ORDER_PASSED -> ORDER_NEAR;
                default -> null;
            };
        }

        /** Whether it is this end of a clock, or says before that it is near. */
        boolean endsOrNears(Kind end) {
            return this == end || this == end.near();
        }

        /** Whether it belongs to a whistle. */
        boolean ofWhistle() {
            return endsOrNears(REPORT_PASSED) || endsOrNears(ORDER_PASSED);
        }

        /** Whether it belongs to signing. */
        boolean ofSigning() {
            return endsOrNears(SIGN_PASSED);
        }

        /** Whether it goes with the ticket to its next dispatch: what the caller was promised, and what a leader waits for. */
        boolean ofTicket() {
            return this == PROMISE_PASSED || this == INSTRUCTION_PASSED;
        }

        /** Whether it belongs to the deadline for the reply. */
        boolean ofReply() {
            return endsOrNears(RESOLVE_PASSED) || this == SUPERVISE;
        }

        /** Whether it waits while the lead's clock stands still. */
        boolean standsStill() {
            return ofReply() || this == ASSIST_PASSED;
        }
    }

    Alarm(Kind kind, Instant at) {
        this(kind, at, null, null);
    }

    Alarm(Kind kind, Instant at, @Nullable SupervisionLevel level, @Nullable String unit) {
        this(kind, at, level, unit, null);
    }

    /** What it is the end of, where it may note missing years. */
    public CountedClock counts() {
        return switch (kind) {
            case PAUSE_OVER -> CountedClock.QUESTION;
            case INSTRUCTION_PASSED -> CountedClock.INSTRUCTION;
            case REPORT_PASSED -> CountedClock.REPORT_IN;
            case ORDER_PASSED -> CountedClock.ORDER;
            default -> CountedClock.SUPERVISION;
        };
    }

    /** Whether its moment is still to be counted by a notice. */
    public boolean provisional() {
        return missingYears != null && !missingYears.isEmpty();
    }

    /** Near is not worth telling once it is passed, nor a rung of the ladder once the next is due. */
    boolean overtakes(Alarm other) {
        return kind == Kind.SUPERVISE && other.kind == Kind.SUPERVISE
                || kind.near() == other.kind && Objects.equals(unit, other.unit);
    }

    @Override
    public int compareTo(Alarm other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : kind.compareTo(other.kind);
    }

    static List<Alarm> plus(List<Alarm> some, List<Alarm> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
