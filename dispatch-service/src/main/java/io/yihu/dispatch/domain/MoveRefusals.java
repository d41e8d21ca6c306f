package io.yihu.dispatch.domain;

import io.yihu.kit.decision.Refusal;

/** Why a dispatcher does not send a ticket on. */
final class MoveRefusals {
    static final Refusal NO_MOVE_PENDING =
            Refusal.illegalTransition("no-move-pending", "没有待定的改派", "No move waits for a decision");
    static final Refusal MOVE_PENDING =
            Refusal.illegalTransition("move-pending", "已有改派待审定，请先审定改派", "A move waits for a decision: decide that one");
    static final Refusal OWN_TICKET = Refusal.forbidden(
            "own-ticket", "不得改派本单位主办的工单，请按退单办理", "Nobody redirects a ticket of their own unit: ask to return it");
    static final Refusal SUPERVISORS_REDIRECT = Refusal.forbidden(
            "supervisors-only",
            "已指定办理的工单，只有督办人员可以改派",
            "Only a supervisor redirects a ticket that is pinned to its unit");

    private MoveRefusals() {}
}
