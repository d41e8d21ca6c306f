package io.yihu.intake.platform;

import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.platform.OrderField;
import io.yihu.intake.domain.platform.OrderMapping;
import io.yihu.intake.domain.platform.OrderMapping.Reading;
import io.yihu.intake.domain.platform.Platform;
import io.yihu.intake.domain.platform.Platforms;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes the orders of platforms, each by itself and in their order. */
@Component
final class PlatformDesk {
    private static final Refusal NO_SUCH_PLATFORM =
            Refusal.notFound("no-such-platform", "没有这个平台", "There is no such platform");

    private final Setup<IntakeRules> setup;
    private final PlatformKeys keys;
    private final PlatformBodies bodies;
    private final PlatformHouse house;
    private final Clock clock;

    PlatformDesk(Setup<IntakeRules> setup, PlatformKeys keys, PlatformBodies bodies, PlatformHouse house, Clock clock) {
        this.setup = setup;
        this.keys = keys;
        this.bodies = bodies;
        this.house = house;
        this.clock = clock;
    }

    /** What became of a body. */
    record Results(List<Told> orders, boolean several) {}

    /** By the tables that count now. */
    Platforms platforms() {
        return setup.current().platforms();
    }

    /** @throws RefusedException with 404 where there is none with this code */
    Platform known(Platforms platforms, String code) {
        return platforms.find(code).orElseThrow(() -> new RefusedException(NO_SUCH_PLATFORM));
    }

    /** @throws RefusedException where nothing of it is looked at: who sends it is not known, or it cannot be read */
    Results take(Platforms platforms, Platform platform, Arrived arrived) {
        keys.check(platform, arrived, clock.instant());
        Parcel parcel = Parcel.of(platform, bodies.read(platform, arrived));
        OrderMapping mapping = platforms.mapping(platform);
        List<Told> told = new ArrayList<>();
        parcel.orders().forEach(order -> told.add(take(platform, mapping, order)));
        return new Results(told, parcel.several());
    }

    private Told take(Platform platform, OrderMapping mapping, TreeOrder order) {
        Reading reading = mapping.read(order);
        String number = reading.values().get(OrderField.EXTERNAL_NUMBER);
        if (!reading.refusals().isEmpty()) {
            return Told.refused(number, reading.refusals());
        }
        try {
            return Told.of(number, house.take(platform.code(), reading.values()));
        } catch (RefusedException refused) {
            if (refused.refusals().stream().anyMatch(each -> each.kind() == RefusalKind.UNAVAILABLE)) {
                throw refused; // all of it may be sent again
            }
            return Told.refused(
                    number,
                    refused.refusals().stream().map(mapping::blamingTheirs).toList());
        }
    }
}
