package io.yihu.intake.matter;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;
import io.yihu.kit.security.Role;

/** Who may ask what a text is about, and who looks after what was learned. */
public final class MatterAccess {
    private MatterAccess() {}

    /** The rules. */
    public static AccessRules rules() {
        return AccessRules.denyAll()
                .on(POST, "/api/suggestions")
                .allow(Role.AGENT, Role.MACHINE)
                .on(POST, "/intake/fragments/suggestion")
                .allow(Role.AGENT)
                .on(GET, "/api/matter-models")
                .allow(Role.OPERATIONS, Role.SUPERVISOR, Role.AUDITOR)
                .on(GET, "/api/matter-models/{version}")
                .allow(Role.OPERATIONS, Role.SUPERVISOR, Role.AUDITOR)
                .on(POST, "/api/matter-models")
                .allow(Role.OPERATIONS)
                .on(POST, "/api/matter-models/{version}/activate")
                .allow(Role.OPERATIONS);
    }
}
