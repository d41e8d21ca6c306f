package io.yihu.kit.setup;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the set-up.
 *
 * @param poll how long until an instance sees that another version counts
 */
@ConfigurationProperties("yihu.setup")
record SetupProperties(@DefaultValue("1s") Duration poll) {}
