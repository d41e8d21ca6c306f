package io.yihu.kit.feed;

import io.yihu.events.EventJson;
import io.yihu.kit.decision.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What one reader may know of one document.
 *
 * @param subject of the record
 * @param body the record's body, once its number and moment are known
 * @param last whether the reader may know no more after this
 */
public record Snapshot(String reader, String subject, Stamped body, boolean last) {

    /** A body that lacks its number among the snapshots of its document, and the moment at which it was made. */
    @FunctionalInterface
    public interface Stamped {
        /** The body as it is published. */
        Record at(long version, Instant moment);
    }

    /** The same for snapshots that say the same. */
    String hash() {
        return Hash.of(new String(EventJson.write(body.at(1, Instant.EPOCH)), StandardCharsets.UTF_8));
    }
}
