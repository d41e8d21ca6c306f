package io.yihu.feedback;

import io.yihu.kit.decision.Refusal;

/** Refusals that come from looking rather than from the rules of the call-back. */
final class CallbackRefusals {
    static final Refusal NO_SUCH_CALLBACK =
            Refusal.notFound("no-such-callback", "没有该工单的回访", "There is no call-back of this ticket");

    static final Refusal MACHINE_OF_A_UNIT =
            Refusal.forbidden("machine-of-a-unit", "承办单位的系统不得参与回访", "The system of a unit has no part in call-backs");

    static final Refusal NOT_A_CURSOR =
            Refusal.malformed("malformed-parameter", "after", "翻页游标无效", "This is not a cursor of this list");

    private CallbackRefusals() {}
}
