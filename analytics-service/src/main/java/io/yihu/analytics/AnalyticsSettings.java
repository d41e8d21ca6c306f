package io.yihu.analytics;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Settings of analytics.
 *
 * @param dayStartsAt when a day of reporting begins, Asia/Shanghai: {@code 12:00} makes 23 November last from its noon
 *     to the noon of the 24th. May be changed at any time: nothing stored depends on it
 */
@ConfigurationProperties("yihu.analytics")
record AnalyticsSettings(
        @DefaultValue("00:00") @DateTimeFormat(pattern = "HH:mm")
        LocalTime dayStartsAt) {}
