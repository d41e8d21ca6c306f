package io.yihu.intake.platform;

import io.yihu.intake.domain.platform.OrderField;
import java.util.Map;

/** What the house does for platforms. */
public interface PlatformHouse {
    /**
     * Registers an order once by its platform and its number there; one that comes again and says more becomes a supplement.
     *
     * @param platform the source
     * @throws io.yihu.kit.problem.RefusedException naming each wrong field as a registration calls it
     */
    Taken take(String platform, Map<OrderField, String> order);

    /**
     * An order that was taken.
     *
     * @param fresh false for one whose ticket was there before
     */
    record Taken(String ticketId, String queryCode, boolean fresh) {}
}
