package io.yihu.intake.open311;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Open311.
 *
 * @param jurisdiction the {@code jurisdiction_id} this house answers to; empty: it has one only and does not look
 * @param base address under which apps reach the house
 * @param contact whom makers of apps ask, and for keys
 */
@ConfigurationProperties("yihu.intake.open311")
public record Open311Properties(
        @DefaultValue("") String jurisdiction,
        @DefaultValue("http://localhost:8080") URI base,
        @DefaultValue("12345") String contact) {}
