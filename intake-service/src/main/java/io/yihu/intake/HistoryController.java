package io.yihu.intake;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closed tickets of older ledgers over HTTP, in batches. */
@RestController
@RequestMapping("/api/history")
final class HistoryController {
    private static final Refusal MACHINE_OF_A_UNIT =
            Refusal.forbidden("machine-of-a-unit", "承办单位的系统不得导入历史工单", "A unit's own system may not import history");

    private final HistoryDesk desk;

    HistoryController(HistoryDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    HistoryReceipt take(@Valid @RequestBody HistoryRequest request, Caller caller) {
        if (caller.is(Role.MACHINE) && caller.unit() != null) {
            throw new RefusedException(MACHINE_OF_A_UNIT);
        }
        return desk.take(request, caller.subject());
    }
}
