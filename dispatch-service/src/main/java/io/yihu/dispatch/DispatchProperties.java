package io.yihu.dispatch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of dispatch.
 *
 * @param reference folder of the tables that a new installation begins with; afterwards the store has them
 */
@ConfigurationProperties("yihu.dispatch")
record DispatchProperties(
        @DefaultValue("classpath:reference/") String reference) {}
