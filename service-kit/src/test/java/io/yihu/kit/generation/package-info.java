/** Tests of the pointer and of what follows it. */
@NullMarked
package io.yihu.kit.generation;

import org.jspecify.annotations.NullMarked;
