/** What an office's tables of places and categories mean, and what may be wrong with them. Pure. */
@NullMarked
package io.yihu.intake.domain.setup;

import org.jspecify.annotations.NullMarked;
