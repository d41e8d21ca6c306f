package io.yihu.intake.again;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How similar tickets are proposed.
 *
 * @param likeness of texts, 0 to 1, from which they alone propose; measured in {@code benchmarks/README.md}
 * @param most proposals at a time
 * @param closed how long a ticket is proposed after it ended
 * @param folder of its own for the index of this instance, emptied at each start; left out, the index is in memory
 */
@ConfigurationProperties("yihu.intake.again")
record AgainProperties(
        @DefaultValue("0.14") double likeness,
        @DefaultValue("5") int most,
        @DefaultValue("30d") Duration closed,
        @Nullable Path folder) {}
