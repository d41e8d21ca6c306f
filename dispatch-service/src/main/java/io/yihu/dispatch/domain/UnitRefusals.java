package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Refusal;

/** Why a unit cannot be given a ticket, in words that say who can. */
final class UnitRefusals {
    /** The reasons for which a unit cannot be the next to lead. */
    static final String AS_NEXT = "unknown-unit unit-not-in-office unit-has-successor same-unit not-on-duty-list";

    private UnitRefusals() {}

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
