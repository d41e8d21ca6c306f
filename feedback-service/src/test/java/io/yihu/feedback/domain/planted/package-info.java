/** Breaks the rules on purpose. */
@NullMarked
package io.yihu.feedback.domain.planted;

import org.jspecify.annotations.NullMarked;
