/** The house as a whole, its command line and its refusals to start. */
@NullMarked
package io.yihu.allinone;

import org.jspecify.annotations.NullMarked;
