package io.yihu.dispatch.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of simulations.
 *
 * @param maxTickets a period with more first dispatches than this is refused
 */
@ConfigurationProperties("yihu.dispatch.simulation")
record SimulationProperties(@DefaultValue("100000") Integer maxTickets) {}
