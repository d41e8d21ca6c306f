/**
 * Making the projections of a service again from the topics, beside the live ones: fill, compare at a fixed vector of
 * offsets, swap. Owns the collection {@code rebuilds} and the actuator endpoint {@code rebuild}. Never touches decision
 * documents, reactors or consumer groups (docs/adr/0011).
 */
@NullMarked
package io.yihu.kit.rebuild;

import org.jspecify.annotations.NullMarked;
