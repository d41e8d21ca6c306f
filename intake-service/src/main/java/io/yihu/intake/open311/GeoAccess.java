package io.yihu.intake.open311;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;
import io.yihu.kit.security.Role;

/** Apps sign in nowhere: their key is in what they send. */
public final class GeoAccess {
    private static final String PATH = "/open311/v2/";

    private GeoAccess() {}

    /** The lines of this package. */
    public static AccessRules rules() {
        return AccessRules.denyAll()
                .on(GET, PATH + "discovery" + Format.PATTERN)
                .allowAnyone()
                .on(GET, PATH + "services" + Format.PATTERN)
                .allowAnyone()
                .on(GET, PATH + "services/{code}" + Format.PATTERN)
                .allowAnyone()
                .on(GET, PATH + "requests" + Format.PATTERN)
                .allowAnyone()
                .on(POST, PATH + "requests" + Format.PATTERN)
                .allowAnyone()
                .on(GET, PATH + "requests/{id}" + Format.PATTERN)
                .allowAnyone()
                .on(GET, PATH + "tokens/{token}" + Format.PATTERN)
                .allowAnyone()
                .and(keys());
    }

    private static AccessRules keys() {
        return AccessRules.denyAll()
                .on(POST, "/api/open311-keys")
                .allow(Role.ADMINISTRATOR)
                .on(GET, "/api/open311-keys")
                .allow(Role.ADMINISTRATOR, Role.AUDITOR)
                .on(POST, "/api/open311-keys/{source}/withdraw")
                .allow(Role.ADMINISTRATOR);
    }
}
