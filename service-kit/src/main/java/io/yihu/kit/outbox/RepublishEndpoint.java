package io.yihu.kit.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code POST /actuator/republish}: for operations, after a broker lost its disk. */
@Endpoint(id = "republish")
public final class RepublishEndpoint {
    private final Republisher republisher;

    RepublishEndpoint(Republisher republisher) {
        this.republisher = republisher;
    }

    /** Republishes one document's records, or all; answers with how many were sent. */
    @WriteOperation
    public Map<String, Long> republish(@Nullable String id) {
        return Map.of("sent", republisher.republish(id));
    }
}
