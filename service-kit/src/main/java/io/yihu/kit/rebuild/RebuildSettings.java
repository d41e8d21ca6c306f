package io.yihu.kit.rebuild;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of rebuilds.
 *
 * @param batch records read and written together
 * @param lease after which a rebuild that gives no sign of life counts as abandoned
 * @param retire how long a replaced generation goes on being written, for readers that have not seen the swap
 * @param tidy pause between two looks for what was abandoned or retired
 */
@ConfigurationProperties("yihu.rebuild")
record RebuildSettings(
        @DefaultValue("2000") int batch,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("30s") Duration retire,
        @DefaultValue("15s") Duration tidy) {}
