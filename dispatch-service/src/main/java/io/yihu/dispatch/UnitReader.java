package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.UnitKind;
import io.yihu.dispatch.domain.Units;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What there is to know of a unit, also of one that the set-up no longer has. */
@Component
final class UnitReader {
    private static final Refusal NO_SUCH_UNIT = Refusal.notFound("unknown-unit", "没有这个单位", "There is no such unit");

    private final Setup<DispatchRules> setup;
    private final ReferenceProjection references;
    private final Clock clock;

    UnitReader(Setup<DispatchRules> setup, ReferenceProjection references, Clock clock) {
        this.setup = setup;
        this.references = references;
        this.clock = clock;
    }

    /** @throws RefusedException where there never was such a unit */
    UnitView unit(String code) {
        Units units = setup.current().units();
        UnitReference unit = units.find(code)
                .or(() -> references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                .orElseThrow(() -> new RefusedException(NO_SUCH_UNIT));
        LocalDate today = today();
        return new UnitView(
                unit,
                kind(unit),
                units.open(code, today),
                units.successorOn(code, today).map(UnitReference::code).orElse(null),
                units.predecessors(code).stream().map(UnitReference::code).toList(),
                units.duties().of(code));
    }

    /**
     * Nobody where the unit is not there today.
     *
     * @throws RefusedException where there is no such unit
     */
    OnDutyView onDuty(String code) {
        DispatchRules rules = setup.current();
        if (!rules.units().known(code)) {
            throw new RefusedException(NO_SUCH_UNIT);
        }
        Instant now = clock.instant();
        boolean there = rules.units().open(code, LocalDate.ofInstant(now, Shanghai.ZONE));
        return new OnDutyView(
                code,
                now,
                rules.units().contacts().onDuty(code, now, rules.calendar()).stream()
                        .filter(each -> there)
                        .map(OnDutyView.Line::of)
                        .toList());
    }

    /** What people call its kind; a kind from elsewhere keeps its code. */
    static Named kind(UnitReference unit) {
        return UnitKind.named(unit.kind())
                .map(kind -> new Named(kind.zh(), kind.en()))
                .orElse(new Named(unit.kind(), unit.kind()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
    }
}
