/** Opens what other packages' tests need. */
@NullMarked
package io.yihu.kit.stream;

import org.jspecify.annotations.NullMarked;
