/** Tests of the package of this name. */
@NullMarked
package io.yihu.kit.problem;

import org.jspecify.annotations.NullMarked;
