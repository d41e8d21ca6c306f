package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a unit cannot be given a ticket, in words that say who can. */
final class UnitRefusals {
    /** The reasons for which a unit cannot be summoned. */
    static final String AS_SUMMONED = "unknown-unit unit-not-in-office same-unit accused-unit";

    /** The reasons for which a unit cannot be the next to lead. */
    static final String AS_NEXT =
            "unknown-unit unit-not-in-office unit-has-successor same-unit accused-unit not-on-duty-list";

    /** The reasons for which a return is not asked for. */
    static final String OF_RETURN = "pinned return-window-over missing-field " + AS_NEXT;

    /** The ticket accuses the uppermost unit. */
    static final Refusal NOBODY_LEFT = Refusal.rule(
            "nobody-outside",
            "accusedUnit",
            "被反映单位以外没有可办理的单位，请转上级机关",
            "No unit is left outside of the accused one: hand it to the superior authority");

    /** Its unit has ended: it cannot keep it. */
    static final Refusal LEAD_ENDED = Refusal.illegalTransition(
            "lead-ended",
            "原单位已停用，不能继续主办，请改派",
            "The unit that has it has ended and cannot go on: send it to another one");

    private UnitRefusals() {}

    /** Why such a matter cannot be led by this unit on this day, or nothing. */
    static @Nullable Refusal asLead(
            Units units, WorkMatter matter, @Nullable String code, String field, LocalDate day) {
        if (code == null || code.isBlank()) {
            return WorkRefusals.missing(field);
        }
        UnitReference unit = units.find(code).orElse(null);
        if (unit == null) {
            return WorkRefusals.unknownUnit(field);
        }
        if (!units.open(code, day)) {
            return units.successorOn(code, day)
                    .filter(successor -> units.open(successor.code(), day))
                    .map(successor -> merged(field, unit, successor))
                    .orElseGet(() -> WorkRefusals.endedUnit(field));
        }
        Refusal aside = Recusing.refuse(units, matter, code, field, day);
        boolean told = aside != null || units.mayLead(code, matter.category(), day);
        return told ? aside : notOnDutyList(field, unit, matter.category());
    }

    /** The unit has ended and another one has its work. */
    static Refusal merged(String field, UnitReference unit, UnitReference successor) {
        return Refusal.rule(
                "unit-has-successor",
                field,
                unit.nameZh() + "已于 " + unit.validTo() + " 停用，其工作由" + successor.nameZh() + "（" + successor.code()
                        + "）承接，请改派该单位",
                unit.nameEn() + " ended on " + unit.validTo() + "; its work went to " + successor.nameEn() + " ("
                        + successor.code() + "): name that unit");
    }

    /** The ticket is about that unit, or about one above it. */
    static Refusal accused(String field) {
        return Refusal.rule(
                "accused-unit", field, "该单位须回避本工单，请改选其他单位", "That unit keeps away from this ticket: name another one");
    }

    /** 社区 only assist, unless the matter is on their duty list. */
    static Refusal notOnDutyList(String field, UnitReference community, String category) {
        return Refusal.rule(
                "not-on-duty-list",
                field,
                community.nameZh() + "的职责清单没有这类事项（" + category + "），社区只能协办，请改派主管部门",
                "Matters of " + category + " are not on the duty list of " + community.nameEn()
                        + ": a community only assists; name the department in charge");
    }
}
