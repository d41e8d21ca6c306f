/** The business clock, alone and followed over the broker. */
@NullMarked
package io.yihu.kit.time;

import org.jspecify.annotations.NullMarked;
