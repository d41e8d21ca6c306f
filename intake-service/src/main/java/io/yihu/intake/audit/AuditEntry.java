package io.yihu.intake.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/**
 * One ask in its place in the chain.
 *
 * @param sequence 1, 2, 3 … without gaps
 * @param at in milliseconds
 * @param outcome {@link #GRANTED}, or the reason code of a refusal
 * @param previous hash of the entry before; empty for the first
 */
public record AuditEntry(Long sequence, Instant at, Asked asked, String outcome, String previous) {
    /** The outcome of an ask that was answered. */
    public static final String GRANTED = "granted";

    private static final String HASH = "hash";
    private static final String MAC = "mac";

    /** SHA-256 over all that is in it, each text behind its length, so that no two entries have the same bytes. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Document stored(String mac) {
        return new Document("_id", sequence)
                .append("at", at.toEpochMilli())
                .append("subject", asked.subject())
                .append("roles", asked.roles())
                .append("unit", asked.unit())
                .append("ticketId", asked.ticketId())
                .append("purpose", asked.purpose())
                .append("fields", asked.fields())
                .append("outcome", outcome)
                .append("previous", previous)
                .append(HASH, hash())
                .append(MAC, mac);
    }

    static AuditEntry of(Document stored) {
        Asked asked = new Asked(
                text(stored, "subject"),
                texts(stored, "roles"),
                stored.getString("unit"),
                text(stored, "ticketId"),
                text(stored, "purpose"),
                texts(stored, "fields"));
        long at = stored.get("at") instanceof Long millis ? millis : 0;
        return new AuditEntry(
                stored.getLong("_id"),
                Instant.ofEpochMilli(at),
                asked,
                text(stored, "outcome"),
                text(stored, "previous"));
    }

    static String hashOf(Document stored) {
        return text(stored, HASH);
    }

    static String macOf(Document stored) {
        return text(stored, MAC);
    }

    private static String text(Document stored, String field) {
        return stored.get(field) instanceof String text ? text : "";
    }

    private static List<String> texts(Document stored, String field) {
        return stored.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(sequence);
            out.writeLong(at.toEpochMilli());
            out.writeUTF(asked.subject());
            write(out, asked.roles());
            out.writeUTF(Objects.requireNonNullElse(asked.unit(), ""));
            out.writeUTF(asked.ticketId());
            out.writeUTF(asked.purpose());
            write(out, asked.fields());
            out.writeUTF(outcome);
            out.writeUTF(previous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
