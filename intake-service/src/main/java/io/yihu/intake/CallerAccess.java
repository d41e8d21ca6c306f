package io.yihu.intake;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;
import io.yihu.kit.security.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who may see callers, who sees who did, and who looks after them. */
final class CallerAccess {
    /** Whose task may need the caller. */
    private static final Set<Role> TASK_HOLDERS = EnumSet.of(Role.AGENT, Role.UNIT_CLERK, Role.CALLBACK_CLERK);

    /** Who sees who looked. */
    private static final Set<Role> OVERSEERS = EnumSet.of(Role.SUPERVISOR, Role.AUDITOR);

    private CallerAccess() {}

    /** The rules of all of it. */
    static AccessRules rules() {
        return AccessRules.denyAll()
                .on(POST, "/api/tickets/{ticketId}/reveals")
                .allow(TASK_HOLDERS)
                .on(GET, "/api/reveals")
                .allow(OVERSEERS)
                .on(GET, "/api/reveals/verification")
                .allow(Role.SUPERVISOR, Role.AUDITOR, Role.OPERATIONS)
                .on(POST, "/api/vault/rotate")
                .allow(Role.OPERATIONS)
                .on(POST, "/api/vault/retire")
                .allow(Role.OPERATIONS)
                .on(POST, "/api/erasures")
                .allow(Role.SUPERVISOR)
                .on(POST, "/intake/tickets/{ticketId}/reveals")
                .allow(TASK_HOLDERS)
                .on(GET, "/intake/reveals")
                .allow(OVERSEERS);
    }
}
