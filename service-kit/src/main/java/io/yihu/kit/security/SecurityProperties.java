package io.yihu.kit.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the security of a service.
 *
 * @param openMetrics whether {@code /actuator/prometheus} answers callers on the loopback address without a token; leave
 *     false where a reverse proxy on the same machine passes that path on
 * @param contentSecurityPolicy what browsers may load; nothing, for an interface of machines
 */
@ConfigurationProperties("yihu.security")
record SecurityProperties(
        @DefaultValue("false") boolean openMetrics,

        @DefaultValue("default-src 'none'; frame-ancestors 'none'")
        String contentSecurityPolicy) {}
