package io.yihu.intake.status;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;

/** Anybody may ask; the code decides. */
public final class StatusAccess {
    private StatusAccess() {}

    /** The lines of this package. */
    public static AccessRules rules() {
        return AccessRules.denyAll()
                .on(POST, "/api/status")
                .allowAnyone()
                .on(GET, "/status")
                .allowAnyone()
                .on(POST, "/status")
                .allowAnyone();
    }
}
