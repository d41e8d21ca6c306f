/**
 * Reading what others published: batches in, unreadable records to the dead-letter topic at once, everything else tried
 * until it works. Reactors turn events into decisions; projectors keep them (see {@code io.yihu.kit.project}).
 */
@NullMarked
package io.yihu.kit.consume;

import org.jspecify.annotations.NullMarked;
