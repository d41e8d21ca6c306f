package io.yihu.intake;

import io.yihu.events.ForgottenFor;
import io.yihu.intake.audit.Asked;
import io.yihu.intake.vault.CallerVault;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Forgets callers who want to be forgotten, of a ticket or of all ended tickets of a number. It may be repeated.
 */
@Component
final class ErasureDesk {
    private static final Refusal NOBODY =
            Refusal.rule("nobody-named", "ticketId", "请给出工单号或电话", "Name a ticket or a number");

    private final Forgetting forgetting;
    private final CallerVault vault;

    ErasureDesk(Forgetting forgetting, CallerVault vault) {
        this.forgetting = forgetting;
        this.vault = vault;
    }

    /** @throws RefusedException where nobody is named, or the one ticket is still open */
    ErasureReceipt erase(ErasureRequest request, Caller caller) {
        String ticketId = request.ticketId();
        String phone = request.phone();
        if (ticketId != null) {
            erase(ticketId, caller);
            return new ErasureReceipt(List.of(ticketId), List.of());
        }
        if (phone == null) {
            throw new RefusedException(NOBODY);
        }
        List<String> erased = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String id : vault.eraser().ticketsOf(phone)) {
            try {
                erase(id, caller);
                erased.add(id);
            } catch (RefusedException stillOpen) {
                open.add(id);
            }
        }
        return new ErasureReceipt(erased, open);
    }

    private void erase(String ticketId, Caller caller) {
        forgetting.forget(asked(ticketId, caller), ForgottenFor.REQUEST);
    }

    private static Asked asked(String ticketId, Caller caller) {
        List<String> roles =
                caller.roles().stream().map(Role::wireName).sorted().toList();
        return new Asked(caller.subject(), roles, caller.unit(), ticketId, "erase", List.of("name", "phone", "words"));
    }
}
