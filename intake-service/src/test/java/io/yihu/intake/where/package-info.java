/** Tests of finding places. */
@NullMarked
package io.yihu.intake.where;

import org.jspecify.annotations.NullMarked;
