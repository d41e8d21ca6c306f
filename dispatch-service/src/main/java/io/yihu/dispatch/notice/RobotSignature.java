package io.yihu.dispatch.notice;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 加签 as DingTalk's custom robots want it: Base64 of HMAC-SHA256, keyed with the secret, over milliseconds, a line feed and the
 * secret; both go into the query. The time may be an hour off at most.
 */
final class RobotSignature {
    private static final String HMAC = "HmacSHA256";

    private RobotSignature() {}

    static URI signed(URI address, String secret, Instant now) {
        String at = Long.toString(now.toEpochMilli());
        String sign = URLEncoder.encode(sign(at + "\n" + secret, secret), StandardCharsets.UTF_8);
        String joint = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + joint + "timestamp=" + at + "&sign=" + sign);
    }

    private static String sign(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
