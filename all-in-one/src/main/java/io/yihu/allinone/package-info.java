/**
 * Everything in one JVM: a real Kafka broker and a store on disk, an authorization server and the four services.
 *
 * <p>Owns the data folder and its lock, the ports, the order of starting and stopping, and the command line behind
 * {@code ./yihu}. {@link io.yihu.allinone.AllInOne} is the same thing for tests. Decides nothing about tickets.
 */
@NullMarked
package io.yihu.allinone;

import org.jspecify.annotations.NullMarked;
