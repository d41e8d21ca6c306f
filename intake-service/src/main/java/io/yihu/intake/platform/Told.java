package io.yihu.intake.platform;

import io.yihu.intake.domain.platform.Ending;
import io.yihu.intake.platform.PlatformHouse.Taken;
import io.yihu.kit.decision.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one order.
 *
 * @param externalNumber its number there, where that could be read
 * @param taken its ticket, unless it was refused
 * @param refusals why it was refused
 */
record Told(@Nullable String externalNumber, @Nullable Taken taken, List<Refusal> refusals) {

    static Told of(@Nullable String externalNumber, Taken taken) {
        return new Told(externalNumber, taken, List.of());
    }

    static Told refused(@Nullable String externalNumber, List<Refusal> refusals) {
        return new Told(externalNumber, null, refusals);
    }

    Ending ending() {
        if (taken == null) {
            return Ending.REFUSED;
        }
        return taken.fresh() ? Ending.REGISTERED : Ending.REPEATED;
    }
}
