package io.yihu.intake.platform;

import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;

/** Platforms sign in nowhere: their key or signature is in what they send. */
public final class PlatformAccess {
    /** Where a platform hands in its orders. */
    static final String ORDERS = "/api/platforms/{platform}/orders";

    private PlatformAccess() {}

    /** The line of this package. */
    public static AccessRules rules() {
        return AccessRules.denyAll().on(POST, ORDERS).allowAnyone();
    }
}
