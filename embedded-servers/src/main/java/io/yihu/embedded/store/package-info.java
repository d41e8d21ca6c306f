/**
 * The embedded document store: a MongoDB wire server inside the JVM whose acknowledged writes survive kill -9 and power loss.
 *
 * <p>Owns the wire port, the change log with its snapshot, and the lock on the store's directory. It is not MongoDB:
 * {@code docs/adr/0003-embedded-store.md} says what it lacks and up to what size it serves.
 */
@NullMarked
package io.yihu.embedded.store;

import org.jspecify.annotations.NullMarked;
