package io.yihu.kit.rebuild;

import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * {@code /actuator/rebuild}, for operations: POST begins a rebuild (202 with its id, 409 while one is under way), GET tells
 * of all, GET with an id of one. Options are texts, as of every actuator endpoint: {@code {"swap":"true"}}.
 */
@Endpoint(id = "rebuild")
public final class RebuildEndpoint {
    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final Rebuilds rebuilds;

    RebuildEndpoint(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /**
     * Begins one.
     *
     * @param swap whether the new generation shall become the live one
     * @param evenIfLosing swaps although live documents hold what the topics no longer have
     */
    @WriteOperation
    public WebEndpointResponse<Map<String, String>> start(@Nullable Boolean swap, @Nullable Boolean evenIfLosing) {
        Optional<String> id = rebuilds.start(Boolean.TRUE.equals(swap), Boolean.TRUE.equals(evenIfLosing));
        return id.map(begun -> new WebEndpointResponse<>(Map.of("id", begun), ACCEPTED))
                .orElseGet(() -> new WebEndpointResponse<>(Map.of("reason", "a rebuild is under way"), CONFLICT));
    }

    /** All rebuilds, the newest first. */
    @ReadOperation
    public Map<String, Object> all() {
        return Map.of("rebuilds", rebuilds.all());
    }

    /** One, or 404. */
    @ReadOperation
    public @Nullable Document one(@Selector String id) {
        return rebuilds.find(id).orElse(null);
    }
}
