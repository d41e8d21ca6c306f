/** What an office's tables of units, catalogue, limits, calendars and seasons mean, and what may be wrong with them. Pure. */
@NullMarked
package io.yihu.dispatch.domain.setup;

import org.jspecify.annotations.NullMarked;
