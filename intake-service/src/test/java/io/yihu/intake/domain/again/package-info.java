/** Tests of intake: similar tickets. */
@NullMarked
package io.yihu.intake.domain.again;

import org.jspecify.annotations.NullMarked;
