/** The latest tickets under a key: for finding what comes again, at a cost that does not grow with history. */
@NullMarked
package io.yihu.kit.recent;

import org.jspecify.annotations.NullMarked;
