package io.yihu.intake;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of intake.
 *
 * @param keyset file of the keys of the callers' vault, outside the database; a second one, {@code <name>.mac.json}, lies
 *     beside it. Both are created at the first start; whoever loses them loses the callers
 * @param reference folder of the tables that a new installation begins with; afterwards the store has them
 * @param webReportsPerMinute how many appeals each instance takes within a minute from the citizens' page
 */
@ConfigurationProperties("yihu.intake")
record IntakeProperties(
        @DefaultValue("./data/keys/intake-keyset.json") Path keyset,
        @DefaultValue("classpath:reference/") String reference,
        @DefaultValue("120") int webReportsPerMinute) {}
