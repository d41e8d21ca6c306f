package io.yihu.dispatch.domain;

import io.yihu.events.SummonsAnswer;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be in the way of a whistle and of those it summons. Pure. */
final class WhistleGuards {
    /** The reasons for which a whistle cannot be blown: before the signature it is blown for an emergency only. */
    static final String REASONS = "whistle-open not-signed-yet missing-field " + UnitRefusals.AS_SUMMONED;

    private final Units units;

    WhistleGuards(Units units) {
        this.units = units;
    }

    /** The street that this unit belongs to, or the unit itself where there is none. */
    String streetOf(String unit) {
        return UnitTree.streetOf(unit, units);
    }

    @Nullable
    Refusal refuse(WorkItem item, Actor actor, WhistleWish wish, Instant now) {
        Refusal refusal = Step.WHISTLE.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        if (wish.kind() == null) {
            return WorkRefusals.missing("kind");
        }
        if (item.status() == WorkStatus.DISPATCHED && wish.kind() != WhistleKind.EMERGENCY) {
            return WorkRefusals.in(item);
        }
        Whistle present = item.progress().whistle();
        if (present != null && present.open()) {
            return WorkRefusals.WHISTLE_OPEN;
        }
        if (wish.units().isEmpty()) {
            return WorkRefusals.missing("units");
        }
        return wish.units().stream()
                .map(unit -> refuseUnit(item, unit, now))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> WorkRefusals.unlessWritten("reason", wish.reason()));
    }

    /** A community may be summoned to any matter: it does not lead by that. */
    private @Nullable Refusal refuseUnit(WorkItem item, String unit, Instant now) {
        if (!units.known(unit)) {
            return WorkRefusals.unknownUnit("units");
        }
        if (item.ledBy(unit)) {
            return WorkRefusals.sameUnit("units");
        }
        return units.open(unit, WorkItemDecider.day(now))
                ? Recusing.refuse(units, item.matter(), unit, "units", WorkItemDecider.day(now))
                : WorkRefusals.endedUnit("units");
    }

    @Nullable
    Refusal refuseAnswer(WorkItem item, Actor actor, SummonsAnswer answer, @Nullable String words) {
        Step step = answer == SummonsAnswer.REPORTED ? Step.REPORT_IN : Step.REFUSE_SUMMONS;
        Refusal refusal = step.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        Optional<Summons> own = openSummons(item, actor);
        if (own.isEmpty()) {
            return WorkRefusals.NO_WHISTLE;
        }
        if (own.get().came() || own.get().answer() == answer) {
            return WorkRefusals.ALREADY_ANSWERED;
        }
        return answer == SummonsAnswer.REFUSED ? WorkRefusals.unlessWritten("reason", words) : null;
    }

    @Nullable
    Refusal refuseDone(WorkItem item, Actor actor, @Nullable String words) {
        Refusal refusal = Step.ORDER_DONE.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        return openSummons(item, actor).filter(Summons::owes).isEmpty()
                ? WorkRefusals.NOTHING_OWED
                : WorkRefusals.unlessWritten("done", words);
    }

    @Nullable
    Refusal refuseEnd(WorkItem item, Actor actor) {
        Refusal refusal = Step.END_WHISTLE.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        Whistle whistle = item.progress().whistle();
        if (whistle == null || !whistle.open()) {
            return WorkRefusals.NO_WHISTLE;
        }
        return whistle.ruledBy(actor) ? null : WorkRefusals.OTHERS_WHISTLE;
    }

    private static Optional<Summons> openSummons(WorkItem item, Actor actor) {
        return Optional.ofNullable(item.progress().whistle())
                .filter(Whistle::open)
                .flatMap(whistle -> whistle.of(actor.unit()));
    }
}
