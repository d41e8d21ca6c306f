package io.yihu.identity.token;

import io.yihu.kit.decision.Hash;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is kept: the hash of its value. Read back it has the value that was presented, or a stand-in that no
 * client can present and that is written again as the same hash.
 */
record KeptToken(String value, Instant issuedAt, Instant expiresAt, boolean invalidated) {

    private static final String STAND_IN = "#";

    static Document write(String value, @Nullable Instant issuedAt, @Nullable Instant expiresAt, boolean invalidated) {
        return new Document("hash", value.startsWith(STAND_IN) ? value.substring(1) : Hash.of(value))
                .append("issuedAt", Date.from(Objects.requireNonNull(issuedAt)))
                .append("expiresAt", Date.from(Objects.requireNonNull(expiresAt)))
                .append("invalidated", invalidated);
    }

    static KeptToken read(Document document, @Nullable String presented) {
        String hash = document.getString("hash");
        return new KeptToken(
                presented != null && Hash.of(presented).equals(hash) ? presented : STAND_IN + hash,
                Objects.requireNonNull(document.getDate("issuedAt")).toInstant(),
                Objects.requireNonNull(document.getDate("expiresAt")).toInstant(),
                document.getBoolean("invalidated", false));
    }

    @Override
    public String toString() {
        return "KeptToken";
    }
}
