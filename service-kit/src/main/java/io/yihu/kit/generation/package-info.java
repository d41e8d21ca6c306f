/**
 * Which collection each projection lives in. One pointer document per service says so; readers and projectors of all
 * instances follow it, and a rebuild moves all projections of a service by one update of it (docs/adr/0011).
 */
@NullMarked
package io.yihu.kit.generation;

import org.jspecify.annotations.NullMarked;
