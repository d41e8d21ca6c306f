package io.yihu.allinone.client;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the demo's people get their tokens. */
@FunctionalInterface
public interface TokenSource {
    /**
     * A bearer token, bare.
     *
     * @param role as it stands in tokens, such as {@code unit-clerk}
     * @param unit code of the unit the person belongs to, for a unit's clerk
     * @throws IOException nobody hands out tokens there, or the request is refused
     */
    String token(String role, @Nullable String unit) throws IOException;
}
