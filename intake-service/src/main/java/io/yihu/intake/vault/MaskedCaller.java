package io.yihu.intake.vault;

import io.yihu.kit.privacy.Masking;
import org.jspecify.annotations.Nullable;

/**
 * All of a caller that may be shown.
 *
 * @param name such as 李**
 * @param phone such as 138****5678
 */
public record MaskedCaller(
        Boolean anonymous, @Nullable String name, @Nullable String phone) {

    static MaskedCaller of(boolean anonymous, @Nullable String name, @Nullable String phone) {
        return new MaskedCaller(
                anonymous,
                name == null ? null : Masking.maskName(name),
                phone == null ? null : Masking.maskPhone(phone));
    }
}
