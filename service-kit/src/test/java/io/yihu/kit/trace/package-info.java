/** Tests of the package of this name. */
@NullMarked
package io.yihu.kit.trace;

import org.jspecify.annotations.NullMarked;
