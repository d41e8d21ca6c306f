package io.yihu.kit.time;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the business clock.
 *
 * @param settable whether this installation is one for training or demonstration, whose clock may be set; the same for
 *     all services. Never in production
 */
@ConfigurationProperties("yihu.business-clock")
record ClockProperties(@DefaultValue("false") boolean settable) {}
