package io.yihu.kit.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the HTTP side.
 *
 * @param maxBody the largest request body that is read
 */
@ConfigurationProperties("yihu.web")
record WebProperties(@DefaultValue("256KB") DataSize maxBody) {}
