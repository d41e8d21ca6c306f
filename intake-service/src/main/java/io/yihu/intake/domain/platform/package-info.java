/** Other cities' platforms as data: what they call things, in which codes, and how they show who they are. Pure. */
@NullMarked
package io.yihu.intake.domain.platform;

import org.jspecify.annotations.NullMarked;
