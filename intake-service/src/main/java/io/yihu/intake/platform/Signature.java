package io.yihu.intake.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA256 over what a platform signs. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String BODY = "{body}";
    private static final String HEX = "[0-9A-Fa-f]{64}";
    private static final String PREFIX = "sha256=";

    private Signature() {}

    /** @param signed with {@code {time}}, {@code {body}} and <code>\n</code> for a new line */
    static byte[] of(String secret, String signed, String time, byte[] body) {
        String text = signed.replace("\\n", "\n").replace("{time}", time);
        int at = text.indexOf(BODY);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            mac.update(text.substring(0, at).getBytes(UTF_8));
            mac.update(body);
            mac.update(text.substring(at + BODY.length()).getBytes(UTF_8));
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** A signature as it was sent, in hexadecimal or Base64, with or without {@code sha256=}; empty where it is neither. */
    static byte[] bytes(@Nullable String sent) {
        if (sent == null) {
            return new byte[0];
        }
        String text = sent.strip();
        String bare = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        try {
            return bare.matches(HEX)
                    ? HexFormat.of().parseHex(bare)
                    : Base64.getDecoder().decode(bare);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
