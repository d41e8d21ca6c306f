/**
 * A real Kafka broker inside this JVM: one KRaft node (controller and broker) on disk, for a laptop, a small office and
 * the tests. Owns its directory, its settings and its life; knows nothing of topics or services.
 */
@NullMarked
package io.yihu.embedded.broker;

import org.jspecify.annotations.NullMarked;
