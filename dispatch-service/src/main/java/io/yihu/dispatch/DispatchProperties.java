package io.yihu.dispatch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where an installation keeps its own reference data.
 *
 * @param units who can be given tickets
 * @param calendars the State Council's notices
 * @param limits the table of time limits
 * @param catalogue place × matter to unit
 */
@ConfigurationProperties("yihu.dispatch")
record DispatchProperties(
        @DefaultValue("classpath:reference/units.yml") Resource units,
        @DefaultValue("classpath:reference/calendars.yml") Resource calendars,
        @DefaultValue("classpath:reference/limits.yml") Resource limits,
        @DefaultValue("classpath:reference/catalogue.yml") Resource catalogue) {}
