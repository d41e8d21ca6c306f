package io.yihu.kit.outbox;

import io.yihu.kit.decision.DecisionState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision document as read or just written.
 *
 * @param version raised by one with every decision; the ETag of HTTP
 * @param sequence number of the newest publication
 * @param published number of the newest publication the broker has acknowledged
 * @param texts the masked texts by field, in the order in which the fields were first written
 * @param commands hash of the request by idempotency key, of the commands carried out so far
 * @param archived whether it was found in the archive collection
 */
public record Stored<S extends DecisionState>(
        String id,
        S state,
        long version,
        long sequence,
        long published,
        Map<String, String> texts,
        Map<String, String> commands,
        boolean archived) {

    /** Whether the broker has everything this document has to say. */
    public boolean fullyPublished() {
        return published >= sequence;
    }

    /** A text, or nothing where it was never written or has been erased. */
    public @Nullable String text(String field) {
        return texts.get(field);
    }

    Stored<S> withPublished(long mark) {
        return new Stored<>(id, state, version, sequence, Math.max(published, mark), texts, commands, archived);
    }
}
