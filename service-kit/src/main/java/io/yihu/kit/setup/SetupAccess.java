package io.yihu.kit.setup;

import static io.yihu.kit.security.Role.ADMINISTRATOR;
import static io.yihu.kit.security.Role.AUDITOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;

/** Who may do what with a set-up: the administrator changes it, the auditor looks. */
public final class SetupAccess {
    private SetupAccess() {}

    /** Adds the lines for a set-up at this path. */
    public static AccessRules to(AccessRules rules, String path) {
        return rules.on(POST, path + "/check")
                .allow(ADMINISTRATOR)
                .on(POST, path + "/versions")
                .allow(ADMINISTRATOR)
                .on(GET, path + "/versions")
                .allow(ADMINISTRATOR, AUDITOR)
                .on(GET, path + "/versions/current")
                .allow(ADMINISTRATOR, AUDITOR)
                .on(GET, path + "/versions/{number}/files")
                .allow(ADMINISTRATOR, AUDITOR);
    }
}
