/** Tests of the package of this name. */
@NullMarked
package io.yihu.kit.security;

import org.jspecify.annotations.NullMarked;
