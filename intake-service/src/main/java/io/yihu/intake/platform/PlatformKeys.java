package io.yihu.intake.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platform.Method;
import io.yihu.intake.domain.platform.Platform.Pass;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what came is from the platform it says it is from. Secrets are compared in the same time whatever was sent. */
@Component
final class PlatformKeys {
    private static final Refusal OFF =
            Refusal.forbidden("platform-off", "该平台未启用：未配置密钥", "This platform is switched off: it has no secret");
    private static final Refusal WRONG_KEY =
            Refusal.unauthenticated("wrong-key", "密钥缺失或无效", "The key is missing or not valid");
    private static final Refusal WRONG_SIGNATURE =
            Refusal.unauthenticated("wrong-signature", "签名缺失或无效", "The signature is missing or not valid");
    private static final Refusal WRONG_TIME = Refusal.unauthenticated(
            "wrong-time",
            "签名时间缺失、无法识别或超出时间窗",
            "The time of signing is missing, cannot be read or is too far from ours");

    private final PlatformSecrets secrets;

    PlatformKeys(PlatformSecrets secrets) {
        this.secrets = secrets;
    }

    /** @throws RefusedException with 403 where the platform has no secret, with 401 where it does not show it */
    void check(Platform platform, Arrived arrived, Instant now) {
        Pass pass = platform.pass();
        List<String> known = secrets.of(pass.secret());
        if (known.isEmpty()) {
            throw new RefusedException(OFF);
        }
        String shown = arrived.header().apply(pass.header());
        if (pass.method() == Method.KEY) {
            refuseUnless(shown != null && anyEquals(known, shown.strip()), WRONG_KEY);
        } else {
            checkSignature(pass, known, shown, arrived, now);
        }
    }

    private static void checkSignature(
            Pass pass, List<String> secrets, @Nullable String signature, Arrived arrived, Instant now) {
        String timeHeader = pass.timeHeader();
        String signed = Objects.requireNonNull(pass.signed(), "checked with the table");
        String time = timeHeader == null ? null : arrived.header().apply(timeHeader);
        if (time == null || !isNear(time, pass, now)) {
            throw new RefusedException(WRONG_TIME);
        }
        byte[] shown = Signature.bytes(signature);
        boolean right = false;
        for (String secret : secrets) {
            right |= MessageDigest.isEqual(Signature.of(secret, signed, time, arrived.body()), shown);
        }
        refuseUnless(right, WRONG_SIGNATURE);
    }

    private static boolean isNear(String time, Pass pass, Instant now) {
        Duration window = Duration.ofMinutes(Objects.requireNonNull(pass.minutes(), "checked with the table"));
        return SignatureTime.read(time)
                .filter(at -> Duration.between(at, now).abs().compareTo(window) <= 0)
                .isPresent();
    }

    private static boolean anyEquals(List<String> secrets, String shown) {
        byte[] hash = Hash.of("key", shown).getBytes(UTF_8);
        boolean right = false;
        for (String secret : secrets) {
            right |= MessageDigest.isEqual(Hash.of("key", secret).getBytes(UTF_8), hash);
        }
        return right;
    }

    private static void refuseUnless(boolean right, Refusal refusal) {
        if (!right) {
            throw new RefusedException(refusal);
        }
    }
}
