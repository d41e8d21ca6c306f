package io.yihu.intake;

import io.yihu.events.Recusal;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which units may be accused, and which people keep away from a ticket because their unit is (回避). */
@Component
final class AccusedUnits {
    private static final Refusal UNKNOWN =
            Refusal.rule("unknown-unit", "accusedUnit", "没有这个单位代码", "There is no such unit code");
    private static final Refusal NOBODY_LEFT = Refusal.rule(
            "nobody-outside",
            "accusedUnit",
            "被反映单位以外没有可办理的单位，请转上级机关受理",
            "No unit is left outside of the accused one: hand it to the superior authority");

    private final ReferenceProjection references;
    private final Clock clock;

    AccusedUnits(ReferenceProjection references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** @throws RefusedException where there is no such unit, or nobody outside of it could work the ticket */
    void check(@Nullable String accused) {
        if (accused == null) {
            return;
        }
        if (references.find(Topic.REFERENCE_UNITS, accused, UnitReference.class).isEmpty()) {
            throw new RefusedException(UNKNOWN);
        }
        if (!new Recusal(all()).leavesSomebody(accused, today())) {
            throw new RefusedException(NOBODY_LEFT);
        }
    }

    /** Whether the person belongs to a unit that keeps away from a ticket that accuses this one. */
    boolean bars(@Nullable String accused, Caller caller) {
        return accused != null && caller.unit() != null && new Recusal(all()).bars(accused, caller.unit(), today());
    }

    /** The units in office, to choose from. */
    List<FormChoices.Choice> choices(Language language) {
        Predicate<UnitReference> open = unit -> unit.validTo() == null || !today().isAfter(unit.validTo());
        return all().stream()
                .filter(open)
                .map(unit -> new FormChoices.Choice(unit.code(), language.choose(unit.nameZh(), unit.nameEn())))
                .toList();
    }

    private List<UnitReference> all() {
        return references.all(Topic.REFERENCE_UNITS, UnitReference.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
    }
}
