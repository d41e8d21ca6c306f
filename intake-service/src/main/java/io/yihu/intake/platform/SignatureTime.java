package io.yihu.intake.platform;

import io.yihu.kit.time.Shanghai;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The time of signing, in any of the ways platforms write it: none of them can be taken for another. */
final class SignatureTime {
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private SignatureTime() {}

    /**
     * Reads seconds or milliseconds since 1970, {@code yyyyMMddHHmmss} in Asia/Shanghai, or ISO-8601 with an offset.
     *
     * @return nothing where it is none of them
     */
    static Optional<Instant> read(String sent) {
        String text = sent.strip();
        try {
            if (text.matches("[0-9]{10}")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            if (text.matches("[0-9]{13}")) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
            }
            if (text.matches("[0-9]{14}")) {
                return Optional.of(
                        LocalDateTime.parse(text, COMPACT).atZone(Shanghai.ZONE).toInstant());
            }
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
