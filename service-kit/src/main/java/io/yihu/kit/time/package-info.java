/** The business clock and the zone of the people it serves. */
@NullMarked
package io.yihu.kit.time;

import org.jspecify.annotations.NullMarked;
