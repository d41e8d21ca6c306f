package io.yihu.allinone.door;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** One house for all that is tried through its front door without a browser. */
@EnabledIfSystemProperty(
        named = "yihu.door",
        matches = "true",
        disabledReason = "takes minutes: .ci/steps.d/24-front-door.sh asks for it with -Dyihu.door=true")
class DoorTest {
    @TempDir
    private static Path data;

    private static @Nullable WholeHouse house;

    static WholeHouse house() {
        return Objects.requireNonNull(house);
    }

    @BeforeAll
    static void open() {
        house = WholeHouse.open(data);
    }

    @AfterAll
    static void close() {
        house().close();
    }

    @Nested
    class OnPages extends TicketPages {}

    @Nested
    class WhoMayAskWhat extends AccessMatrix {}

    @Nested
    class AgainstIntruders extends Intruders {}
}
