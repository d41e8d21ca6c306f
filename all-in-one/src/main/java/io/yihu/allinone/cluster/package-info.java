/**
 * {@code ./yihu cluster}: three brokers, the store, identity, two of each service and the front door as processes of
 * their own on this machine.
 */
@NullMarked
package io.yihu.allinone.cluster;

import org.jspecify.annotations.NullMarked;
