/**
 * Decide, record, publish. A decision document holds its state, its own numbered publications and the mark up to which
 * the broker has them; state and publications are saved in one update of one document under a version check. The relay
 * sends what lies above the mark, in order; a sweeper takes what a crash or an outage left.
 */
@NullMarked
package io.yihu.kit.outbox;

import org.jspecify.annotations.NullMarked;
