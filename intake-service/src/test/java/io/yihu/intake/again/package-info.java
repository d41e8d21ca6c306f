/** Tests of intake: similar tickets. */
@NullMarked
package io.yihu.intake.again;

import org.jspecify.annotations.NullMarked;
