/** The handover from shift to shift (交接班): which shifts there are, and what one leaves to the next. Pure. */
@NullMarked
package io.yihu.dispatch.domain.handover;

import org.jspecify.annotations.NullMarked;
