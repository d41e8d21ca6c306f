/** Tests of intake. */
@NullMarked
package io.yihu.intake;

import org.jspecify.annotations.NullMarked;
